"""The form of an application, as its platform has it, saved as it is filled in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from profitshare_gui.core.application_form import (
    Draft,
    FieldKind,
    FormField,
    FormRule,
    ProofImage,
)
from profitshare_gui.core.application_limits import FormCode, Severity
from profitshare_gui.ui.application_avatar import AvatarField
from profitshare_gui.ui.application_fields import AgreementField, FieldBox, TextField
from profitshare_gui.ui.application_images import ProofGallery
from profitshare_gui.ui.application_intake import ImageIntake
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import GAP, PADDING, Card, label, toned

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.application import ApplicationDesk, ApplicationView


class ApplicationForm(Card):
    """The fields of one platform's form.

    `edited` when anything was changed, `failed` carries the error of an image that was refused,
    `proof_wanted` asks for a picture of the trader's own record, `package_wanted` for a package.
    """

    edited = Signal()
    failed = Signal(object)
    proof_wanted = Signal()
    package_wanted = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("application_form")
        self._rule: FormRule | None = None
        self._view: ApplicationView | None = None
        self._texts: list[TextField] = []
        self._agreements: list[AgreementField] = []
        self._boxes: list[FieldBox] = []
        self._proofs = ImageIntake(tasks, self)
        self._avatars = ImageIntake(tasks, self)
        self._gallery: ProofGallery | None = None
        self._avatar: AvatarField | None = None
        for intake in (self._proofs, self._avatars):
            intake.failed.connect(self.failed)
            intake.thumbnail.connect(self._show_thumbnail)
        self._proofs.kept.connect(self._add_proof)
        self._avatars.kept.connect(self._take_avatar)
        self._saved = label(tone="secondary")
        self._saved.setObjectName("draft_saved")
        self._missing = label()
        self._missing.setObjectName("form_missing")
        self._package = QPushButton(self.tr("Make a pac&kage…"))
        self._package.setObjectName("make_package")
        self._package.setToolTip(
            self.tr("The texts and images in order, with the steps to take, to upload by hand.")
        )
        self._package.clicked.connect(self.package_wanted)
        self._inside: QWidget | None = None
        self._lay_out()

    def use(self, desk: ApplicationDesk | None) -> None:
        """Turn to another account."""
        self._view = None
        self._proofs.use(desk)
        self._avatars.use(desk)

    def show_view(self, view: ApplicationView) -> None:
        """Show the form as it was saved."""
        if view.form != self._rule or self._inside is None:
            self._build(view.form)
        self._view = view
        draft, is_editable = view.draft, view.is_editable
        for field in self._texts:
            field.show_words(draft.texts.get(field.field.key, ""))
            field.set_editable(is_editable=is_editable)
        for agreement in self._agreements:
            agreement.show_agreed(is_agreed=agreement.field.key in draft.agreed)
            agreement.set_editable(is_editable=is_editable)
        if self._gallery is not None:
            self._gallery.show_images(draft.images, is_editable=is_editable)
        if self._avatar is not None:
            self._avatar.show_image(draft.avatar, is_editable=is_editable)
        self.check()

    def draft(self) -> Draft:
        """The form as it stands."""
        return Draft(
            texts={field.field.key: field.words() for field in self._texts if field.words()},
            agreed=frozenset(each.field.key for each in self._agreements if each.is_agreed()),
            avatar=None if self._avatar is None else self._avatar.image,
            images=() if self._gallery is None else self._gallery.images,
        )

    def add_record_picture(
        self, paint: Callable[[], QImage], first_day: int, last_day: int
    ) -> None:
        """Add a picture of the trader's own record to the proof."""
        self._proofs.take_picture(
            paint,
            self.tr("My last 30 days"),
            lambda image: replace(image, first_day=first_day, last_day=last_day),
        )

    def say_saved(self, words: str) -> None:
        """Say whether the form is saved."""
        self._saved.setText(words)

    def check(self) -> None:
        """Show every limit as it is used now."""
        if self._view is None or self._rule is None:
            return
        faults = self._view.faults(self.draft())
        for box in self._boxes:
            if box.field.kind is not FieldKind.PROOF:
                box.show_faults([fault for fault in faults if fault.key == box.field.key])
        proof = self._rule.first(FieldKind.PROOF)
        if self._gallery is not None and proof is not None:
            own = [fault for fault in faults if fault.key == proof.key]
            self._gallery.show_faults(own, self._rule, self._view.today)
        bad = [fault for fault in faults if fault.severity is Severity.FAULT]
        empty = [fault for fault in bad if fault.code in (FormCode.MISSING, FormCode.NOT_AGREED)]
        self._missing.setText(self._summary(len(empty), len(bad) - len(empty)))
        toned(self._missing, "warning" if bad else "good")
        self._missing.setVisible(self._view.is_editable)

    def _summary(self, empty: int, wrong: int) -> str:
        if wrong:
            return self.tr("%Ln thing(s) to correct.", "", wrong)
        if empty:
            return self.tr("%Ln field(s) still empty.", "", empty)
        return self.tr("Complete, as far as the limits are published.")

    def _build(self, rule: FormRule) -> None:
        self._rule = rule
        self._texts, self._agreements, self._boxes = [], [], []
        self._gallery, self._avatar = None, None
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(GAP)
        for field in rule.fields:
            box = self._box(field, rule)
            self._boxes.append(box)
            fields.addWidget(box)
        if not rule.fields:
            fields.addWidget(
                label(self.tr("This platform's form is not published."), tone="secondary")
            )
        if self._inside is not None:
            self._fields.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside
        self._fields.addWidget(inside)

    def _box(self, field: FormField, rule: FormRule) -> FieldBox:
        if field.kind is FieldKind.PROOF and self._gallery is None:
            self._gallery = gallery = ProofGallery(self._proofs)
            gallery.changed.connect(self._change)
            gallery.proof_wanted.connect(self.proof_wanted)
            box = FieldBox(field, gallery, gallery.focus_target())
            box.say(self.tr("optional"))
            return box
        if field.kind is FieldKind.AVATAR and self._avatar is None:
            self._avatar = avatar = AvatarField(self._avatars)
            avatar.changed.connect(self._change)
            box = FieldBox(field, avatar, avatar.focus_target())
            box.say(self.tr("optional"))
            return box
        if field.kind is FieldKind.AGREEMENT:
            agreement = AgreementField(field)
            agreement.changed.connect(self._change)
            self._agreements.append(agreement)
            return agreement
        line = TextField(field, rule)
        line.changed.connect(self._change)
        self._texts.append(line)
        return line

    def _change(self) -> None:
        self.check()
        self.edited.emit()

    def _add_proof(self, image: ProofImage, small: QImage) -> None:
        if self._gallery is not None:
            self._gallery.add_image(image, small)

    def _take_avatar(self, image: ProofImage, small: QImage) -> None:
        if self._avatar is not None:
            self._avatar.take(image, small)

    def _show_thumbnail(self, digest: str, small: QImage | None) -> None:
        for place in (self._gallery, self._avatar):
            if place is not None:
                place.show_thumbnail(digest, small)

    def _lay_out(self) -> None:
        title = label(self.tr("Application form"), bold=True)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._saved)
        self._saved.setWordWrap(False)
        self._saved.setFont(label(size=LABEL_SIZE).font())
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._missing, 1)
        foot.addWidget(self._package, 0, Qt.AlignmentFlag.AlignRight)
        self._fields = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(self._fields)
        layout.addStretch(1)
        layout.addLayout(foot)
