"""Images on their way into a form: from files, the clipboard or our own brush, on a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from profitshare_gui.core.application_form import ProofImage
from profitshare_gui.core.errors import BadImage
from profitshare_gui.ui.image_decoding import decode_thumbnail, encode_png
from profitshare_gui.usecases.proof_images import FoundImage, read_image, take_image

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.application import ApplicationDesk

_MOST_AT_ONCE = 20


class ImageIntake(QObject):
    """Checks, cleans, decodes and keeps images.

    `kept` carries a `ProofImage` and its thumbnail, `failed` the error of one that was refused,
    `thumbnail` the digest and the thumbnail (None where it is not on this computer) of one that
    was asked for.
    """

    kept = Signal(object, object)
    failed = Signal(object)
    thumbnail = Signal(str, object)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desk: ApplicationDesk | None = None

    def use(self, desk: ApplicationDesk | None) -> None:
        """Turn to another account; what is under way for the one before is not told any more."""
        self._desk = desk

    def take_files(self, paths: Sequence[str]) -> None:
        """Take images from files."""
        for path in paths[:_MOST_AT_ONCE]:
            self._take(partial(read_image, Path(path)))

    def take_dropped(self, held: QMimeData) -> None:
        """Take what was dropped or pasted: files, or a picture."""
        files = local_files(held)
        if files:
            self.take_files(files)
        elif held.hasImage():
            self.take_picture(partial(QImage, held.imageData()), self.tr("Pasted image"))
        else:
            self.failed.emit(BadImage(self.tr("What you pasted"), "nothing_pasted"))

    def paste(self) -> None:
        """Take what is on the clipboard."""
        self.take_dropped(QGuiApplication.clipboard().mimeData())

    def take_picture(
        self,
        paint: Callable[[], QImage],
        name: str,
        dated: Callable[[ProofImage], ProofImage] = lambda image: image,
    ) -> None:
        """Take a picture that a worker makes; `dated` says which days it shows."""
        self._take(lambda: take_image(encode_png(paint()), name), dated)

    def show_thumbnail(self, image: ProofImage) -> None:
        """Ask for the thumbnail of an image that is kept."""
        desk = self._desk
        if desk is not None:
            self._tasks.run(
                partial(_thumbnail, desk, image),
                done=lambda small: self.thumbnail.emit(image.digest, small),
                failed=self.failed.emit,
            )

    def ask_for_files(self, parent: QWidget) -> None:
        """Let the trader choose image files."""
        chooser = QFileDialog(parent, self.tr("Choose images"))
        places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.PicturesLocation)
        if places:
            chooser.setDirectory(places[0])
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.setNameFilters(
            [self.tr("Images (*.png *.jpg *.jpeg *.webp)"), self.tr("All files (*)")]
        )
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.filesSelected.connect(self.take_files)
        chooser.open()

    def _take(
        self,
        find: Callable[[], FoundImage],
        dated: Callable[[ProofImage], ProofImage] = lambda image: image,
    ) -> None:
        desk = self._desk
        if desk is not None:
            self._tasks.run(
                partial(_bring, desk, find),
                done=lambda brought: self._tell(desk, dated(brought[0]), brought[1]),
                failed=self.failed.emit,
            )

    def _tell(self, desk: ApplicationDesk, image: ProofImage, small: QImage) -> None:
        if desk is self._desk:
            self.kept.emit(image, small)


def local_files(held: QMimeData) -> list[str]:
    """The files on this computer that something dropped or pasted names."""
    return [url.toLocalFile() for url in held.urls() if url.isLocalFile()]


def _bring(desk: ApplicationDesk, find: Callable[[], FoundImage]) -> tuple[ProofImage, QImage]:
    """Keep an image only once all of it could be decoded."""
    found = find()
    small = decode_thumbnail(found.image.content, found.image.suffix, found.name)
    return desk.keep_image(found), small


def _thumbnail(desk: ApplicationDesk, image: ProofImage) -> QImage | None:
    content = desk.image(image)
    return None if content is None else decode_thumbnail(content, image.suffix, image.name)
