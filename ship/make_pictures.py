"""The pictures of README and guide, from a tour: `make pictures`.

A tour's pictures have all colours; these have 256, which nobody sees and makes them half as large.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
NAMES = (
    "overview",
    "profit",
    "profit-payout",
    "profit-what-if",
    "copiers",
    "copiers-removal",
    "futures",
    "import-preview",
)

_COLOURS = 256
_FINER = 3
"""How many low bits of red, green and blue are left out when colours are told apart."""


def main(tour: Path) -> None:
    """Make every picture anew from the folder of a tour."""
    PICTURES.mkdir(exist_ok=True)
    for name in NAMES:
        image = QImage(str(tour / f"{name}.png"))
        if image.isNull():
            raise SystemExit(f"{tour / name}.png cannot be read; run make tour")
        few = with_few_colours(image)
        if not few.save(str(PICTURES / f"{name}.png"), None, 0):  # 0: as small as can be
            raise SystemExit(f"{PICTURES / name}.png cannot be written")


def with_few_colours(image: QImage) -> QImage:
    """The picture in the colours that it has most of, without dots of one beside another."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), dtype=np.uint32) & 0xFFFFFF
    parts = [(pixels >> shift & 0xFF) >> _FINER for shift in (16, 8, 0)]
    rough = (parts[0] << 16) | (parts[1] << 8) | parts[2]
    order = np.argsort(rough, kind="stable")
    kinds, first, counts = np.unique(rough[order], return_index=True, return_counts=True)
    table = []
    for place in np.argsort(-counts)[: min(_COLOURS, len(kinds))]:
        alike = pixels[order[first[place] : first[place] + counts[place]]]
        values, often = np.unique(alike, return_counts=True)
        table.append(0xFF000000 | int(values[np.argmax(often)]))
    return plain.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
