"""The application of one account through its use cases, on a real archive."""

from __future__ import annotations

import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from profitshare_gui.core.application import Origin, State
from profitshare_gui.core.application_form import Draft, ProofImage
from profitshare_gui.core.errors import BadImage, BadStep, DiskTrouble
from profitshare_gui.core.prerequisites import Need, Verdict
from profitshare_gui.core.records import Account, Feed, Owner
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.application import ApplicationDesk
from profitshare_gui.usecases.application_draft import draft_text, read_draft
from profitshare_gui.usecases.proof_images import read_image, take_image
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.core.drawn_images import GPS, drawn, jpeg_with_place
from tests.say import at, order

NOON = at("2026-04-04 12:00")
TEXTS = {"nickname": "Trend Keeper", "introduction": "Swings.", "capital": "100"}


def desk_of(store: Store, rulebook_id: str = "ju") -> ApplicationDesk:
    account = store.add_account(Account(rulebook_id, rulebook_id, "files", "", NOON))
    shelf = RulebookShelf((resource("rulebooks"),))
    return ApplicationDesk(store, account, lambda: shelf.rulebook(rulebook_id), lambda: NOON)


@pytest.fixture
def desk(store: Store) -> ApplicationDesk:
    return desk_of(store)


def test_the_first_draft_begins_the_application(desk: ApplicationDesk) -> None:
    """platform-rules.md, 4.4: NOT_APPLIED → DRAFT."""
    desk.save_draft(Draft())
    assert desk.load().standing.state is State.NOT_APPLIED
    assert desk.save_draft(Draft(texts=TEXTS)) == NOON
    view = desk.load()
    assert view.standing.state is State.DRAFT
    assert (dict(view.draft.texts), view.saved_at) == (TEXTS, NOON)
    desk.save_draft(Draft(texts={**TEXTS, "nickname": "Other"}))
    assert len(desk.load().steps) == 1


def test_the_whole_way_to_lead_and_to_end_it(desk: ApplicationDesk) -> None:
    """The main journey of the issue: rejected, applied again, active, cancelled."""
    desk.save_draft(Draft(texts=TEXTS))
    for state in (
        State.UNDER_REVIEW,
        State.REJECTED,
        State.DRAFT,
        State.UNDER_REVIEW,
        State.APPROVED_SETUP,
        State.ACTIVE,
    ):
        desk.take_step(state, NOON, reason="told" if state is State.REJECTED else "")
    with pytest.raises(BadStep) as refused:
        desk.take_step(State.CANCEL_REQUESTED, NOON)
    assert refused.value.fault == "flatness_unknown"
    desk.take_step(State.CANCEL_REQUESTED, NOON, says_flat=True)
    view = desk.load()
    assert view.standing.state is State.CANCEL_REQUESTED
    assert view.due is not None
    assert view.due.last == at("2026-04-09 00:00")  # Saturday + 3 business days
    desk.take_step(State.CANCELLED, NOON, origin=Origin.NOTICE)
    assert dict(desk.load().draft.texts) == TEXTS


def test_an_open_position_blocks_the_end_whatever_is_said(desk: ApplicationDesk) -> None:
    """SPEC, 4: cancel lead trading is blocked while positions exist."""
    desk.take_step(State.ACTIVE, NOON)
    held = order("", None, opened="2026-04-02 10:00", closed=None, order_id="1", owner=Owner.LEAD)
    account_id = desk.account.account_id
    desk.store.save_page(account_id, Feed.ORDERS, [held], learned_at=NOON)
    with pytest.raises(BadStep) as refused:
        desk.take_step(State.CANCEL_REQUESTED, NOON, says_flat=True)
    assert refused.value.fault == "not_flat"


def test_only_the_last_step_is_taken_back(desk: ApplicationDesk) -> None:
    desk.take_step(State.UNDER_REVIEW, NOON)
    desk.take_step(State.REJECTED, NOON, reason="told")
    first, last = desk.load().steps
    with pytest.raises(BadStep):
        desk.undo_step(first.step_id)
    desk.undo_step(last.step_id)
    assert desk.load().standing.state is State.UNDER_REVIEW


def test_characters_that_no_database_takes_are_left_out(desk: ApplicationDesk) -> None:
    desk.take_step(State.UNDER_REVIEW, NOON, note=" a\0b\x1b[31m ")
    assert desk.load().steps[0].note == "ab[31m"


def test_a_tick_is_kept_and_taken_back(desk: ApplicationDesk) -> None:
    def verdict() -> Verdict:
        return next(x.verdict for x in desk.load().checklist if x.need is Need.IDENTITY)

    desk.tick(Need.IDENTITY, is_met=True)
    assert verdict() is Verdict.MET
    desk.tick(Need.IDENTITY, is_met=False)
    assert verdict() is Verdict.UNKNOWN


def test_copiers_orders_show_that_the_account_leads(desk: ApplicationDesk) -> None:
    orders = [order("ada", "5", order_id="1", ratio="10%")]
    desk.store.save_page(desk.account.account_id, Feed.ORDERS, orders, learned_at=NOON)
    assert desk.load().leads_untold
    desk.take_step(State.ACTIVE, NOON)
    assert not desk.load().leads_untold


def test_a_photo_loses_its_place_on_the_way_into_the_draft(
    desk: ApplicationDesk, tmp_path: Path
) -> None:
    """The issue: EXIF removed. The file itself stays as it was."""
    path = tmp_path / "desk.jpeg"
    path.write_bytes(jpeg_with_place())
    image = desk.keep_image(read_image(path))
    content = desk.image(image)
    assert content is not None
    assert GPS not in content
    assert (image.name, image.suffix, image.size) == ("desk", "jpg", len(content))
    assert GPS in path.read_bytes()


def test_a_renamed_file_is_told_by_its_content(tmp_path: Path) -> None:
    """A PDF called .png is refused; a JPEG called .png is a JPEG."""
    pdf, jpeg = tmp_path / "proof.png", tmp_path / "curve.png"
    pdf.write_bytes(b"%PDF-1.7\n")
    jpeg.write_bytes(drawn("JPG"))
    with pytest.raises(BadImage) as refused:
        read_image(pdf)
    assert refused.value.fault == "not_an_image"
    assert read_image(jpeg).image.suffix == "jpg"


def test_only_a_plain_file_is_opened(tmp_path: Path) -> None:
    """A pipe would never end, a folder never begin."""
    os.mkfifo(tmp_path / "pipe.png")
    for name in ("pipe.png", ""):
        with pytest.raises(BadImage) as refused:
            read_image(tmp_path / name)
        assert refused.value.fault == "not_a_file"
    with pytest.raises(DiskTrouble):
        read_image(tmp_path / "gone.png")


def test_a_file_beyond_every_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(64 * 2**20 + 1)
    with pytest.raises(BadImage) as refused:
        read_image(path)
    assert refused.value.fault == "file_too_large"


def kept_image(desk: ApplicationDesk, kind: str = "PNG") -> ProofImage:
    found = take_image(drawn(kind), f"{kind} curve")
    return replace(desk.keep_image(found), first_day=20_517, last_day=20_546)


def test_sending_deletes_the_images_that_were_taken_out_of_the_form(desk: ApplicationDesk) -> None:
    used, unused = kept_image(desk), kept_image(desk, "JPG")
    desk.save_draft(Draft(images=(used,)))
    assert desk.image(unused) is not None
    desk.take_step(State.UNDER_REVIEW, NOON)
    assert desk.image(unused) is None
    assert desk.image(used) is not None


@pytest.mark.parametrize("name", ["form.zip", "form"])
def test_a_package_has_texts_and_images_in_the_forms_order(
    desk: ApplicationDesk, tmp_path: Path, name: str
) -> None:
    image = kept_image(desk)
    draft = Draft(texts=TEXTS, images=(image,), avatar=image)
    path = tmp_path / name
    report = desk.write_package(path, draft)
    files = [
        "README.txt",
        "01-avatar.png",
        "02-nickname.txt",
        "04-introduction.txt",
        "05-capital.txt",
        "06-proof.png",
    ]
    assert list(report.files) == files
    if name.endswith(".zip"):
        with zipfile.ZipFile(path) as archive:
            found = {each: archive.read(each) for each in archive.namelist()}
    else:
        found = {each.name: each.read_bytes() for each in path.iterdir()}
    assert set(found) == set(files)
    assert found["02-nickname.txt"] == b"Trend Keeper"
    readme = found["README.txt"].decode()
    assert "JU.COM" in readme
    assert "Copy Trading homepage" in readme
    assert "Upload 06-proof.png (shows 2026-03-05 to 2026-04-03)" in readme
    places = [readme.index(each) for each in files[1:]]
    assert places == sorted(places)


def test_a_package_never_writes_into_a_folder_that_is_there(
    desk: ApplicationDesk, tmp_path: Path
) -> None:
    with pytest.raises(DiskTrouble):
        desk.write_package(tmp_path, Draft(texts=TEXTS))
    assert list(tmp_path.glob("*.txt")) == []


def test_a_package_names_the_images_of_another_computer(
    desk: ApplicationDesk, tmp_path: Path
) -> None:
    gone = replace(kept_image(desk), digest="0" * 64, name="gone")
    report = desk.write_package(tmp_path / "form.zip", Draft(images=(gone,)))
    assert (report.missing, report.files) == (("gone",), ("README.txt",))


def test_the_proof_is_drawn_from_own_orders_alone(desk: ApplicationDesk) -> None:
    assert desk.track_record() is None
    orders = [
        order("", "5", closed="2026-03-30 12:00", order_id="1", owner=Owner.LEAD),
        order("", "7", closed="2026-03-30 12:00", order_id="2", owner=Owner.OWN),
        order("ada", "90", closed="2026-03-30 12:00", order_id="3"),
    ]
    desk.store.save_page(desk.account.account_id, Feed.ORDERS, orders, learned_at=NOON)
    record = desk.track_record()
    assert record is not None
    assert (record.orders, record.net) == (2, 12 * 10**8)


def test_a_draft_survives_its_spelling(desk: ApplicationDesk) -> None:
    image = kept_image(desk)
    draft = Draft(TEXTS, frozenset({"agreement"}), image, (image,))
    assert read_draft(draft_text(draft)) == draft


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        '{"texts":[1],"images":{},"agreed":5,"avatar":"x"}',
        '{"images":[{"digest":"../../x","suffix":"png"},{"digest":5}]}',
        '{"images":[{"digest":"' + "a" * 64 + '","suffix":"exe"}]}',
    ],
)
def test_a_draft_that_cannot_be_read_is_a_blank_one(content: str) -> None:
    assert read_draft(content).is_blank


def test_binance_has_no_review_and_a_cooling_off(store: Store) -> None:
    """platform-rules.md, 1.3."""
    desk = desk_of(store, "binance-futures")
    desk.save_draft(Draft(texts={"nickname": "x"}))
    with pytest.raises(BadStep):
        desk.take_step(State.UNDER_REVIEW, NOON)
    desk.take_step(State.ACTIVE, NOON)
    desk.take_step(State.COOLING_OFF, NOON)
    view = desk.load()
    assert view.due is not None
    assert view.due.last == at("2026-04-05 12:00")
