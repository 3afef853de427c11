"""Images for tests: real ones, drawn by Qt, and what people and machines hide in them."""

from __future__ import annotations

import struct
import zlib

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

GPS = b"52 deg 31 N 13 deg 24 E"


def drawn(kind: str, width: int = 40, height: int = 30) -> bytes:
    """A picture in a format Qt knows, such as "PNG", "JPG", "WEBP" or "BMP"."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    for x in range(width):
        image.setPixelColor(x, x % height, QColor(x % 256, 80, 90))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload] # Qt wants bytes or text
    return bytes(buffer.data().data())


def decoded(content: bytes) -> QImage:
    """What Qt sees in it, turned as the file says."""
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    from PySide6.QtGui import QImageReader

    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader.read()


def exif(orientation: int = 1) -> bytes:
    """EXIF with a place in it: two entries, the second points at text behind the table."""
    entries = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    entries += struct.pack(">HHII", 0x8825, 4, 1, 38)
    return b"Exif\0\0" + struct.pack(">2sHIH", b"MM", 42, 8, 2) + entries + b"\0\0\0\0" + GPS


def jpeg_with_place(orientation: int = 1) -> bytes:
    """A JPEG with EXIF, XMP and a comment behind its first marker, and text behind its end."""
    plain = drawn("JPG")
    parts = (
        (0xE1, exif(orientation)),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\0" + GPS),
        (0xFE, b"made by " + GPS),
    )
    hidden = b"".join(struct.pack(">BBH", 0xFF, code, len(data) + 2) + data for code, data in parts)
    return plain[:2] + hidden + plain[2:] + GPS


def png_chunk(name: bytes, data: bytes) -> bytes:
    """A chunk with its checksum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(
    width: int,
    height: int,
    data: bytes,
    *,
    depth: int = 8,
    colour: int = 0,
    interlace: int = 0,
    more: bytes = b"",
) -> bytes:
    """A PNG of unfolded data; `more` are chunks before it."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlace)
    return (
        b"\x89PNG\r\n\x1a\n"
        + png_chunk(b"IHDR", header)
        + more
        + png_chunk(b"IDAT", zlib.compress(data))
        + png_chunk(b"IEND", b"")
    )


def png_with_place() -> bytes:
    """A PNG with text, EXIF and something behind its end."""
    more = png_chunk(b"tEXt", b"Comment\0" + GPS) + png_chunk(b"eXIf", exif()[6:])
    return png(3, 2, bytes(8), more=more) + GPS


def webp_with_place() -> bytes:
    """An extended WebP with EXIF and XMP, both announced in its flags."""
    plain = drawn("WEBP")
    frame = plain[12:]
    width, height = 40, 30
    flags = struct.pack("<I", 0x0C)
    canvas = flags + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    chunks = _riff(b"VP8X", canvas) + frame + _riff(b"EXIF", exif()) + _riff(b"XMP ", GPS)
    return b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WEBP" + chunks


def _riff(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)
