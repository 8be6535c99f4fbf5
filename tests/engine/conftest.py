"""Which tests of engines need more than the checkout."""

import os

# With the path of llama.cpp's ggml-rpc-server; see the head of that file.
collect_ignore = [] if os.environ.get("SQLCODER_RPC_SERVER") else ["test_rpc_servers.py"]
