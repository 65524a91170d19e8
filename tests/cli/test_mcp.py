import sys
from pathlib import Path

import anyio
import pytest
from click.testing import CliRunner
from mcp.client.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp_types import CallToolResult, TextContent

from glocal.cli.mcp import mcp


def test_an_assistant_asks_over_standard_input(examples: Path, tmp_path: Path):
    environment = {"GLOCAL_HOME": str(tmp_path), "PYTHONPATH": ":".join(sys.path)}

    async def ask() -> CallToolResult:
        added = await anyio.run_process([sys.executable, "-m", "glocal.cli", "add", str(examples)], env=environment)
        assert added.returncode == 0
        started = StdioServerParameters(command=sys.executable, args=["-m", "glocal.cli", "mcp"], env=environment)
        async with Client(stdio_client(started)) as client:
            return await client.call_tool("tie", {"one": "Misato, Saitama", "other": "Greece"})

    (content,) = anyio.run(ask).content
    assert isinstance(content, TextContent)
    assert "sister city by an agreement that was formalized in December 2025.”" in content.text
    assert "http://127.0.0.1:8000/ties/salamina--misato-saitama/" in content.text


@pytest.mark.parametrize("address", ["8765", "localhost:", "localhost:70000", ":80"])
def test_an_address_that_is_none_is_refused(address: str):
    result = CliRunner().invoke(mcp, ["--http", address])

    assert result.exit_code == 2
    assert "write 127.0.0.1:8765" in result.output
