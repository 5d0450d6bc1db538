"""The register: requests, their append-only log, and the words to find them by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_SQLITE = (
    "CREATE TRIGGER log_keeps_entries BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER log_keeps_all BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER requests_stay BEFORE DELETE ON requests "
    "BEGIN SELECT RAISE(ABORT, 'requests are never deleted'); END",
    "CREATE VIRTUAL TABLE request_words USING fts5("
    "body, content='requests', content_rowid='number', tokenize='porter unicode61')",
    "CREATE TRIGGER words_of_new AFTER INSERT ON requests "
    "BEGIN INSERT INTO request_words(rowid, body) VALUES (new.number, new.body); END",
    "CREATE TRIGGER words_of_changed AFTER UPDATE OF body ON requests BEGIN "
    "INSERT INTO request_words(request_words, rowid, body) VALUES ('delete', old.number, old.body); "
    "INSERT INTO request_words(rowid, body) VALUES (new.number, new.body); END",
)

_POSTGRESQL = (
    "CREATE FUNCTION citedesk_keep() RETURNS trigger LANGUAGE plpgsql AS $$ "
    "BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$",
    "CREATE TRIGGER log_keeps_entries BEFORE UPDATE OR DELETE ON log "
    "FOR EACH ROW EXECUTE FUNCTION citedesk_keep('the log is append-only')",
    "CREATE TRIGGER log_keeps_all BEFORE TRUNCATE ON log "
    "FOR EACH STATEMENT EXECUTE FUNCTION citedesk_keep('the log is append-only')",
    "CREATE TRIGGER requests_stay BEFORE DELETE ON requests "
    "FOR EACH ROW EXECUTE FUNCTION citedesk_keep('requests are never deleted')",
    "CREATE TRIGGER requests_all_stay BEFORE TRUNCATE ON requests "
    "FOR EACH STATEMENT EXECUTE FUNCTION citedesk_keep('requests are never deleted')",
    "CREATE INDEX request_words ON requests USING gin (to_tsvector('english', body))",
)


def upgrade() -> None:
    """Create everything; the guards are the dialect's own."""
    _create_requests()
    _create_log()
    for statement in _SQLITE if op.get_bind().dialect.name == "sqlite" else _POSTGRESQL:
        op.execute(sa.text(statement.replace(":", r"\:")))


def _create_requests() -> None:
    op.create_table(
        "requests",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("last_seq", sa.Integer, nullable=False),
        sa.Column("state", sa.String(32), nullable=False, index=True),
        sa.Column("organization", sa.Text, nullable=False),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("opened_on", sa.Date, nullable=False, index=True),
        sa.Column("last_day", sa.Date, index=True),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )


def _create_log() -> None:
    op.create_table(
        "log",
        sa.Column("request", sa.Integer, sa.ForeignKey("requests.number"), nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("action", sa.String(32), nullable=False),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("made_on", sa.Date, nullable=False),
        sa.Column("item", sa.String(64), nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("conditions", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("until", sa.Date),
        sa.PrimaryKeyConstraint("request", "seq"),
    )
