"""Images by their content: what they are, how far they unfold, and nothing private left in them."""

from __future__ import annotations

import struct
import zlib

import pytest

from profitshare_gui.core.image_bytes import (
    LARGEST_PIXELS,
    LARGEST_SIDE,
    BadImageError,
    ImageFault,
    clean_image,
)
from tests.core.drawn_images import (
    GPS,
    decoded,
    drawn,
    jpeg_with_place,
    png,
    png_chunk,
    png_with_place,
    webp_with_place,
)


def fault_of(content: bytes) -> ImageFault | None:
    try:
        clean_image(content)
    except BadImageError as error:
        return error.fault
    return None


@pytest.mark.parametrize(("kind", "suffix"), [("PNG", "png"), ("JPG", "jpg"), ("WEBP", "webp")])
def test_a_picture_stays_the_same_picture(kind: str, suffix: str) -> None:
    content = drawn(kind)
    clean = clean_image(content)
    assert (clean.suffix, clean.width, clean.height) == (suffix, 40, 30)
    assert decoded(clean.content) == decoded(content)
    assert clean_image(clean.content) == clean


@pytest.mark.parametrize("content", [jpeg_with_place(), png_with_place(), webp_with_place()])
def test_where_it_was_taken_is_taken_out(content: bytes) -> None:
    """The issue: EXIF removed. Also XMP, comments, text, and what is appended behind the end."""
    clean = clean_image(content)
    assert GPS in content
    assert GPS not in clean.content
    assert b"XMP" not in clean.content
    assert b"Exif" not in clean.content
    assert decoded(clean.content) == decoded(content)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_which_side_is_up_survives_without_the_place(orientation: int) -> None:
    content = jpeg_with_place(orientation)
    clean = clean_image(content)
    seen = decoded(clean.content)
    assert GPS not in clean.content
    assert seen == decoded(content)
    assert (clean.width, clean.height) == (seen.width(), seen.height())


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "not_an_image"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not_an_image"),
        (b"MZ\x90\0", "not_an_image"),
        (b"GIF89a" + bytes(20), "not_an_image"),
        (drawn("BMP"), "not_an_image"),
        (b"\x89PNG\r\n\x1a\n", "damaged"),
        (b"\xff\xd8\xff", "damaged"),
        (b"RIFF\x04\0\0\0WEBP", "damaged"),
        (b"RIFF\xff\xff\xff\xffWEBP", "damaged"),
        (drawn("PNG")[:-20], "damaged"),
        (drawn("JPG")[:200], "damaged"),
        (drawn("WEBP")[:-20], "damaged"),
        (drawn("JPG").replace(b"\xff\xc0", b"\xff\xc3", 1), "damaged"),
        (png(2, 2, bytes(5)), "damaged"),
        (png(2, 2, bytes(6), depth=3), "damaged"),
        (png(2, 2, bytes(6), more=png_chunk(b"EVIL", b"")), "damaged"),
        (png(2, 2, bytes(6), more=png_chunk(b"acTL", bytes(8))), "animated"),
        (png(0, 2, b""), "damaged"),
    ],
)
def test_what_is_no_whole_image_is_refused(content: bytes, fault: str) -> None:
    """SPEC, 4: a real image check. A renamed PDF is no image whatever its name says."""
    assert fault_of(content) == fault


def test_a_flipped_bit_is_noticed() -> None:
    content = bytearray(drawn("PNG"))
    content[-30] ^= 1
    assert fault_of(bytes(content)) is ImageFault.DAMAGED


@pytest.mark.parametrize(
    ("width", "height", "is_bomb"),
    [
        (LARGEST_SIDE, 1, False),
        (LARGEST_SIDE + 1, 1, True),
        (1, LARGEST_SIDE + 1, True),
        (10_000, LARGEST_PIXELS // 10_000, False),
        (10_000, LARGEST_PIXELS // 10_000 + 1, True),
    ],
)
def test_a_picture_that_unfolds_too_far_is_refused(
    width: int, height: int, *, is_bomb: bool
) -> None:
    """One bit a pixel, all of one colour: 50 million pixels are 6 MB that pack into some kB."""
    data = bytes(height * (1 + (width + 7) // 8))
    found = fault_of(png(width, height, data, depth=1))
    assert found is (ImageFault.UNFOLDS_TOO_LARGE if is_bomb else None)


@pytest.mark.parametrize("extra", [0, 1, 10_000_000])
def test_data_that_unfolds_beyond_what_the_header_promises_is_a_bomb(extra: int) -> None:
    """2 x 2 grey pixels are 2 lines of 1 + 2 bytes."""
    found = fault_of(png(2, 2, bytes(6 + extra)))
    assert found is (ImageFault.UNFOLDS_TOO_LARGE if extra else None)


@pytest.mark.parametrize("kind", ["JPG", "WEBP"])
def test_a_header_that_promises_too_much_is_refused(kind: str) -> None:
    content = drawn(kind)
    if kind == "JPG":
        at = content.index(b"\xff\xc0") + 5
        forged = content[:at] + struct.pack(">HH", 60_000, 60_000) + content[at + 4 :]
    else:
        canvas = bytes(4) + b"\xff\xff\xff" * 2
        chunks = b"VP8X" + struct.pack("<I", 10) + canvas + content[12:]
        forged = b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WEBP" + chunks
    assert fault_of(forged) in (ImageFault.UNFOLDS_TOO_LARGE, ImageFault.DAMAGED)


@pytest.mark.parametrize(("width", "height"), [(1, 1), (3, 5), (8, 8), (9, 17), (5, 1)])
def test_an_interlaced_picture_unfolds_to_what_it_promises(width: int, height: int) -> None:
    """Adam7: seven passes over every eighth, fourth and second pixel; empty ones have no line."""
    passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2)]
    count = 0
    for left, top, across, down in [*passes, (0, 1, 1, 2)]:
        columns, rows = len(range(left, width, across)), len(range(top, height, down))
        count += rows * (1 + columns) if columns else 0
    content = png(width, height, bytes(count), interlace=1)
    assert fault_of(content) is None
    assert (decoded(content).width(), decoded(content).height()) == (width, height)


def test_no_cut_of_an_image_ever_flies() -> None:
    """Whatever is left of a file is refused or taken, never a fault of the program."""
    for content in (jpeg_with_place(), png_with_place(), webp_with_place()):
        for end in range(len(content)):
            fault_of(content[:end])
            fault_of(content[:end] + zlib.compress(b"x") + content[end + 3 :])
