"""python -m sqlcoder_local is the command sqlcoder-local."""

from sqlcoder_local.cli.main import main

main()
