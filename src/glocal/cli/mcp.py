"""`glocal mcp`: the register for assistants."""

from pathlib import Path

import click

from glocal.cli.home import home_option, open_ledger

_EXAMPLES = """\b
Examples:
  glocal mcp                        an assistant starts it and speaks with it on standard input and output
  glocal mcp --http 127.0.0.1:8765  assistants reach it at http://127.0.0.1:8765/mcp

\b
Configuration of an assistant:
  {"mcpServers": {"glocal": {"command": "glocal", "args": ["mcp", "--pages", "http://127.0.0.1:8000"]}}}
"""


class _Listening(click.ParamType[tuple[str, int]]):
    """An address to listen on: `127.0.0.1:8765`, `[::1]:8765`."""

    name = "host:port"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, int]:
        host, _, port = str(value).rpartition(":")
        if not host or not port.isascii() or not port.isdecimal() or int(port) > 65535:  # noqa: PLR2004 - the last port
            self.fail(f"{value!r} names no address to listen on: write 127.0.0.1:8765", param, ctx)
        return host.strip("[]"), int(port)


@click.command(epilog=_EXAMPLES, short_help="Answer assistants (Model Context Protocol).")
@click.option("--http", type=_Listening(), metavar="HOST:PORT", help="Listen there instead of on standard input.")
@click.option(
    "--pages",
    default="http://127.0.0.1:8000",
    show_default=True,
    metavar="ADDRESS",
    help="Where `glocal serve` shows the pages that answers lead to.",
)
@home_option
def mcp(http: tuple[str, int] | None, pages: str, home: Path | None) -> None:
    """Let an assistant search, and ask for places, ties, activities, anniversaries and dossiers, each with its quotes.

    Nothing can be changed through it. Everything that the ledger holds can be read by whoever reaches it.
    """
    open_ledger(home)
    from glocal.assistants.open import open_questions
    from glocal.assistants.server import make_server
    from glocal.web.wording import wording

    server = make_server(open_questions(pages.rstrip("/"), wording))
    if http is None:
        server.run()
        return
    click.echo(f"Glocal answers assistants on http://{http[0]}:{http[1]}/mcp (Ctrl+C ends it)", err=True)
    server.run("streamable-http", host=http[0], port=http[1], stateless_http=True, json_response=True)
