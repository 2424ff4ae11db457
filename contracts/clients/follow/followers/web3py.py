"""web3.py: a loop over `get_logs`, or the new entries of a filter."""

import json
import sys
import threading

from web3 import HTTPProvider, Web3

TOPIC = "0xfb779b607f72003343c20e8a3b2b874a312f065e2d88c2747a5bdce1c9ab1bbf"


def main():
    http, _, address, file, kind = sys.argv[1:6]
    web3 = Web3(HTTPProvider(http))
    seen = {"got": [], "reorganizations": 0, "errors": []}
    wanted = {"address": Web3.to_checksum_address(address), "topics": [TOPIC]}
    installed = web3.eth.filter(wanted) if kind == "filter" else None
    done = web3.eth.block_number
    print("ready", flush=True)
    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
    while not ended.wait(0.3):
        try:
            if installed:
                logs = installed.get_new_entries()
            else:
                newest, logs = web3.eth.block_number, []
                if newest > done:
                    span = {"fromBlock": done + 1, "toBlock": newest}
                    logs = web3.eth.get_logs({**wanted, **span})
                    done = newest
            seen["got"] += [int(log["topics"][1].hex(), 16) for log in logs]
        except Exception as error:  # noqa: BLE001 - the judge shows it
            seen["errors"].append(str(error))
    with open(file, "w", encoding="utf-8") as out:
        json.dump(seen, out)


main()
