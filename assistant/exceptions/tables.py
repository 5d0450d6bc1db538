"""The register's tables, as the newest migration leaves them."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Integer, MetaData, PrimaryKeyConstraint, String, Table, Text

METADATA = MetaData()

# The log is the truth. A row of this table is its fold, kept for reading and finding.
REQUESTS = Table(
    "requests",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("version", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("state", String(32), nullable=False, index=True),
    Column("organization", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("opened_on", Date, nullable=False, index=True),
    Column("last_day", Date, index=True),
    Column("body", Text, nullable=False),
    Column("document", Text, nullable=False),
    sqlite_autoincrement=True,
)

LOG = Table(
    "log",
    METADATA,
    Column("request", Integer, ForeignKey("requests.number"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("action", String(32), nullable=False),
    Column("made_by", Text, nullable=False),
    Column("made_on", Date, nullable=False),
    Column("item", String(64), nullable=False),
    Column("before", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("conditions", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("until", Date),
    PrimaryKeyConstraint("request", "seq"),
)
