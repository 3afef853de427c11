"""Images as bytes: what they truly are, how large they unfold, and everything private taken out.

PNG, JPEG and WebP are read by their own structure, never by a file's name. What tells of the person
or the place (EXIF with its coordinates, XMP, comments, text, what is appended) is left out; the
picture itself stays as it is, bit for bit, and so do its colours and which side is up.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

LARGEST_SIDE = 20_000
LARGEST_PIXELS = 50_000_000
"""A picture may unfold to so much; a screenshot of three large screens has 25 million."""

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    {
        *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP"),
        *(b"sBIT", b"bKGD", b"pHYs", b"cICP"),
    }
)
_PNG_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_PNG_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2))
_ADAM7_LAST = (0, 1, 1, 2)
_JPEG_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
_JPEG_BARE = frozenset({0x01, *range(0xD0, 0xD8)})
_JPEG_KEPT_MARKERS = frozenset({0xC4, 0xDB, 0xDD, *_JPEG_FRAMES})
_ORIENTATION = 0x0112
_WEBP_KEPT = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP"})
_WEBP_PRIVATE_FLAGS = 0x08 | 0x04
_WEBP_ANIMATED = 0x02


class ImageFault(StrEnum):
    """Why something is no image that can be taken."""

    EMPTY = "empty"
    NOT_AN_IMAGE = "not_an_image"
    DAMAGED = "damaged"
    ANIMATED = "animated"
    UNFOLDS_TOO_LARGE = "unfolds_too_large"
    NOT_A_FILE = "not_a_file"
    FILE_TOO_LARGE = "file_too_large"


class BadImageError(ValueError):
    """Something that is no image that can be taken; `fault` says why."""

    def __init__(self, fault: ImageFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class CleanImage:
    """An image without anything private: its bytes, its true kind and its size in pixels."""

    content: bytes
    suffix: str
    width: int
    height: int


def clean_image(content: bytes) -> CleanImage:
    """Check an image and leave out what is private; raises `BadImageError`.

    Nothing is unfolded into memory: the data of a PNG is counted as it comes out, and counting
    stops at what its header promises.
    """
    if not content:
        raise BadImageError(ImageFault.EMPTY)
    try:
        if content.startswith(_PNG):
            return _clean_png(content)
        if content.startswith(b"\xff\xd8\xff"):
            return _clean_jpeg(content)
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _clean_webp(content)
    except (struct.error, IndexError, zlib.error) as error:
        raise BadImageError(ImageFault.DAMAGED) from error
    raise BadImageError(ImageFault.NOT_AN_IMAGE)


def _check_size(width: int, height: int) -> None:
    if not (width and height):
        raise BadImageError(ImageFault.DAMAGED)
    if max(width, height) > LARGEST_SIDE or width * height > LARGEST_PIXELS:
        raise BadImageError(ImageFault.UNFOLDS_TOO_LARGE)


# PNG ----------------------------------------------------------------------------------------------


def _clean_png(content: bytes) -> CleanImage:
    kept, width, height, promised = [_PNG], 0, 0, 0
    unfolder, unfolded = zlib.decompressobj(), 0
    for place, (name, data, whole) in enumerate(_png_chunks(content)):
        if (place == 0) != (name == b"IHDR"):
            raise BadImageError(ImageFault.DAMAGED)
        if name == b"IHDR":
            width, height, promised = _png_header(data)
        if name == b"acTL":
            raise BadImageError(ImageFault.ANIMATED)
        if name == b"IDAT":
            unfolded += _unfold(unfolder, data, promised - unfolded)
        is_critical = not name[0] & 0x20
        if is_critical and name not in _PNG_KEPT:
            raise BadImageError(ImageFault.DAMAGED)
        if name in _PNG_KEPT:
            kept.append(whole)
    if unfolded != promised:
        raise BadImageError(ImageFault.DAMAGED)
    return CleanImage(b"".join(kept), "png", width, height)


def _png_chunks(content: bytes) -> Iterator[tuple[bytes, memoryview, bytes]]:
    """Name, data and the whole of each chunk, up to the end; what is appended is left out."""
    view, at = memoryview(content), len(_PNG)
    while True:
        length, name = struct.unpack_from(">I4s", content, at)
        end = at + 12 + length
        if end > len(content):
            raise BadImageError(ImageFault.DAMAGED)
        (told,) = struct.unpack_from(">I", content, end - 4)
        if zlib.crc32(view[at + 4 : end - 4]) != told:
            raise BadImageError(ImageFault.DAMAGED)
        yield name, view[at + 8 : end - 4], content[at:end]
        if name == b"IEND":
            return
        at = end


def _png_header(data: memoryview) -> tuple[int, int, int]:
    """Width, height, and how many bytes the data has to unfold to."""
    width, height, depth, colour, method, filtering, interlace = struct.unpack(">IIBBBBB", data)
    if depth not in _PNG_DEPTHS.get(colour, ()) or method or filtering or interlace > 1:
        raise BadImageError(ImageFault.DAMAGED)
    _check_size(width, height)
    bits = depth * _PNG_CHANNELS[colour]
    passes = (*_ADAM7, _ADAM7_LAST) if interlace else ((0, 0, 1, 1),)
    promised = 0
    for left, top, step_x, step_y in passes:
        columns, rows = -(-(width - left) // step_x), -(-(height - top) // step_y)
        if columns > 0 and rows > 0:
            promised += rows * (1 + (columns * bits + 7) // 8)
    return width, height, promised


def _unfold(unfolder: zlib._Decompress, data: memoryview, room: int) -> int:
    """How many bytes come out of a chunk; one more than there is room for is too many."""
    count, rest = 0, bytes(data)
    while rest:
        out = unfolder.decompress(rest, 1 << 16)
        count += len(out)
        if count > room:
            raise BadImageError(ImageFault.UNFOLDS_TOO_LARGE)
        rest = unfolder.unconsumed_tail
        if not out and not rest:
            break
    return count


# JPEG ---------------------------------------------------------------------------------------------


def _clean_jpeg(content: bytes) -> CleanImage:
    kept, size, upright, has_scan = [b"\xff\xd8"], (0, 0), 1, False
    for marker, segment, whole in _jpeg_segments(content):
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack_from(">HH", segment, 1)
            _check_size(width, height)
            size = (width, height)
        elif marker == 0xE1 and segment.startswith(b"Exif\0\0"):
            upright = _orientation(segment[6:]) or upright
        has_scan = has_scan or marker == 0xDA
        if marker == 0xDA or _is_kept(marker, segment):
            kept.append(whole)
    if not (has_scan and size[0]):
        raise BadImageError(ImageFault.DAMAGED)
    kept.append(b"\xff\xd9")
    if upright != 1:
        kept.insert(1, _exif_of(upright))
    width, height = size if upright < 5 else (size[1], size[0])
    return CleanImage(b"".join(kept), "jpg", width, height)


def _jpeg_segments(content: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Marker, segment and the whole of each, a scan with its data, up to the end of the image."""
    at = 2
    while True:
        at, marker = _next_marker(content, at)
        if marker == 0xD9:
            return
        if marker in _JPEG_BARE:
            continue
        (length,) = struct.unpack_from(">H", content, at)
        end = at + length
        if length < 2 or end > len(content):
            raise BadImageError(ImageFault.DAMAGED)
        segment = content[at + 2 : end]
        if marker == 0xDA:
            end = _end_of_scan(content, end)
        yield marker, segment, b"\xff" + content[at - 1 : end]
        at = end


def _next_marker(content: bytes, at: int) -> tuple[int, int]:
    """The next marker's code and where its segment begins; it may be padded with 0xFF."""
    if content[at] != 0xFF:
        raise BadImageError(ImageFault.DAMAGED)
    while content[at] == 0xFF:
        at += 1
    return at + 1, content[at]


def _is_kept(marker: int, segment: bytes) -> bool:
    """Tables and frames, and what says how colours are meant; nothing that is written in words."""
    if 0xC0 <= marker <= 0xCF and marker not in _JPEG_KEPT_MARKERS:
        raise BadImageError(ImageFault.DAMAGED)  # lossless or arithmetic: no platform shows it
    return (
        marker in _JPEG_KEPT_MARKERS
        or (marker == 0xE2 and segment.startswith(b"ICC_PROFILE\0"))
        or (marker == 0xEE and segment.startswith(b"Adobe"))
    )


def _end_of_scan(content: bytes, at: int) -> int:
    """Where the data of a scan ends: at a marker that is neither an escape nor a restart."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0:
            raise BadImageError(ImageFault.DAMAGED)
        after = content[at + 1]
        if after == 0 or 0xD0 <= after <= 0xD7:
            at += 2
        elif after == 0xFF:
            at += 1
        else:
            return at


def _orientation(tiff: bytes) -> int | None:
    """Which side is up, 2 to 8 where the picture has to be turned; None where nothing says."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return None
    try:
        (start,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, start)
        for place in range(min(count, 200)):
            tag, kind, many, value = struct.unpack_from(
                f"{order}HHIH", tiff, start + 2 + 12 * place
            )
            if (tag, kind, many) == (_ORIENTATION, 3, 1):
                return value if 1 <= value <= 8 else None
    except struct.error:
        return None  # what cannot be read is left out like everything else
    return None


def _exif_of(upright: int) -> bytes:
    """A segment that says which side is up, and nothing else."""
    tiff = struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, _ORIENTATION, 3, 1, upright, 0, 0)
    segment = b"Exif\0\0" + tiff
    return b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment


# WebP ---------------------------------------------------------------------------------------------


def _clean_webp(content: bytes) -> CleanImage:
    (told,) = struct.unpack_from("<I", content, 4)
    stop = told + 8
    if stop > len(content):
        raise BadImageError(ImageFault.DAMAGED)
    kept, size, has_picture, at = [], (0, 0), False, 12
    while at < stop:
        name, length = struct.unpack_from("<4sI", content, at)
        end = at + 8 + length
        if end > stop:
            raise BadImageError(ImageFault.DAMAGED)
        data = content[at + 8 : end]
        if name == b"VP8X":
            if data[0] & _WEBP_ANIMATED:
                raise BadImageError(ImageFault.ANIMATED)
            size = _webp_canvas(data)
            data = bytes([data[0] & ~_WEBP_PRIVATE_FLAGS]) + data[1:]
        elif name in (b"VP8 ", b"VP8L"):
            found = _webp_frame(name, data)
            if has_picture or size not in ((0, 0), found):
                raise BadImageError(ImageFault.DAMAGED)
            size, has_picture = found, True
        if name in _WEBP_KEPT:
            kept.append(name + struct.pack("<I", length) + data + b"\0" * (length % 2))
        at = end + length % 2
    _check_size(*size)
    if not has_picture:
        raise BadImageError(ImageFault.DAMAGED)
    body = b"WEBP" + b"".join(kept)
    return CleanImage(b"RIFF" + struct.pack("<I", len(body)) + body, "webp", *size)


def _webp_canvas(data: bytes) -> tuple[int, int]:
    if len(data) != 10:
        raise BadImageError(ImageFault.DAMAGED)
    width = int.from_bytes(data[4:7], "little") + 1
    height = int.from_bytes(data[7:10], "little") + 1
    return width, height


def _webp_frame(name: bytes, data: bytes) -> tuple[int, int]:
    """The size a frame's own header tells."""
    if name == b"VP8L":
        signature, bits = struct.unpack_from("<BI", data)
        if signature != 0x2F:
            raise BadImageError(ImageFault.DAMAGED)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    start, width, height = struct.unpack_from("<3x3sHH", data)
    if start != b"\x9d\x01\x2a":
        raise BadImageError(ImageFault.DAMAGED)
    return width & 0x3FFF, height & 0x3FFF
