#!/usr/bin/env python3
"""What the published state tests' cases for Cancun give at later forks, by Ethereum's execution specification.

    pip install ethereum-execution==2.20.0
    fill.py GeneralStateTests STATE_TESTS > posts.txt

A line has the path of a test file and for each of FORKS the first 16 bytes of Keccak-256 over its cases: for each, in the order of
test names and of the file, a byte that is 1 where the transaction is rejected, the state root, and the hash of the logs. Files
that take longer than LIMIT seconds (loops that use millions of gas) are left out, and so are files that STATE_TESTS has: the
folder `static/state_tests` of execution-spec-tests, whose files have the outcomes at these forks themselves.
"""

import json
import signal
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from ethereum.crypto.hash import keccak256
from ethereum_spec_tools.evm_tools.statetest import ForkCache, TestCase, run_test_case

FORKS = ("Prague", "Osaka")
LIMIT = 20


def digest(path: Path, fork: str, cache: ForkCache) -> str:
    results = b""
    tests = json.loads(path.read_text())
    for name in sorted(tests):
        test = tests[name]
        for index, post in enumerate(test["post"].get("Cancun", [])):
            case = TestCase(
                path=str(path),
                key=name,
                index=index,
                fork_name=fork,
                post=post,
                pre=test["pre"],
                env=test["env"],
                transaction=test["transaction"],
            )
            result = run_test_case(case, cache)
            results += bytes([bool(result.rejected)])
            results += result.state_root + result.logs_hash
    return keccak256(results)[:16].hex()


def line(job: tuple[Path, Path]) -> str | None:
    root, path = job
    signal.signal(signal.SIGALRM, stop)
    signal.alarm(LIMIT)
    try:
        with ForkCache() as cache:
            digests = " ".join(digest(path, fork, cache) for fork in FORKS)
    except TimeoutError:
        return None
    finally:
        signal.alarm(0)
    return f"{path.relative_to(root)} {digests}"


def stop(*_: object) -> None:
    raise TimeoutError


def normal(path: Path) -> str:
    return str(path).replace("-", "_").lower()


def main() -> None:
    root, published = map(Path, sys.argv[1:3])
    known = {normal(path.relative_to(published)) for path in published.rglob("*.json")}
    paths = sorted(root.rglob("*.json"))
    jobs = [(root, path) for path in paths if normal(path.relative_to(root)) not in known]
    with ProcessPoolExecutor() as pool:
        for text in pool.map(line, jobs):
            if text:
                print(text, flush=True)


if __name__ == "__main__":
    main()
