"""`glocal serve`: the pages in the browser."""

import contextlib
import socket
from pathlib import Path

import click

from glocal.cli.home import home_option, open_ledger
from glocal.model.errors import GlocalError


@click.command(epilog="Example: glocal serve --port 8080", short_help="Show what is kept as pages.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free one.")
@home_option
def serve(host: str, port: int, home: Path | None) -> None:
    """Serve the pages until interrupted with Ctrl+C."""
    open_ledger(home, making=True)
    listener = _listen(host, port)
    address = f"[{host}]" if ":" in host else host
    click.echo(f"Glocal is served on http://{address}:{listener.getsockname()[1]} (Ctrl+C ends it)")
    import uvicorn

    from glocal.web.warming import warm_beside

    warm_beside()
    config = uvicorn.Config("glocal.site.asgi:application", log_level="warning", lifespan="off")
    with contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[listener])


def _listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens, so that the printed address is one that answers."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise GlocalError(
            f"cannot listen on {host} port {port}: {error.strerror}", "name another with --host or --port"
        ) from error
