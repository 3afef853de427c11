"""Images decoded, for thumbnails and from the clipboard; slow, so for a worker."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from profitshare_gui.core.errors import BadImage

_MOST_MEGABYTES = 256
"""What decoding one image may take; 50 million pixels of 4 bytes are 200."""

_THUMBNAIL = QSize(320, 200)


def decode_thumbnail(content: bytes, suffix: str, name: str) -> QImage:
    """A small picture of an image; raises `BadImage` where Qt cannot decode all of it.

    The kind is told, not guessed: of all that Qt can read only that one is tried.
    """
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(suffix.encode("ascii")))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        raise BadImage(name, "damaged")
    return image.scaled(
        _THUMBNAIL,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def encode_png(image: QImage) -> bytes:
    """A picture as the bytes of a PNG file, without any text in it."""
    bare = image.convertToFormat(
        QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    )
    for key in bare.textKeys():
        bare.setText(key, "")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Qt's stubs ask for text where Qt itself wants bytes.
    bare.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
