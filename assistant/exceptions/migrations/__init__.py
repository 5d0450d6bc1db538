"""The register's schema, version by version; the newest is HEAD."""

from __future__ import annotations

HEAD = "0001"
