"""The web server of ``citedesk serve``, which talks to pages of its own only."""

from __future__ import annotations

from aiohttp import web
from textual_serve.server import Server


class LocalServer(Server):
    """Textual's server, refusing a page from elsewhere that reaches for this computer's port."""

    async def handle_index(self, request: web.Request) -> web.StreamResponse:
        """The page, for this address only."""
        self._demand_own(request)
        response: web.StreamResponse = await super().handle_index(request)
        return response

    async def handle_websocket(self, request: web.Request) -> web.WebSocketResponse:
        """The terminal, for the page of this server only."""
        self._demand_own(request)
        return await super().handle_websocket(request)

    def _demand_own(self, request: web.Request) -> None:
        own = {f"{name}:{self.port}" for name in ("localhost", "127.0.0.1", "[::1]")}
        origin = request.headers.get("Origin", f"http://{request.host}")
        if request.host not in own or origin.removeprefix("http://") not in own:
            raise web.HTTPForbidden(text="citedesk serves only this computer")
