"""Batches of messages against Keccak-256 as FIPS 202 defines it."""

import cocotb
from cocotb.triggers import with_timeout

from card import RUNS, SIZE, Card

MASK = (1 << 64) - 1


def turn(word, places):
    """`word` turned left by `places`."""
    places %= 64
    return ((word << places) | (word >> (64 - places))) & MASK


def permute(lanes):
    """Keccak-f[1600] (FIPS 202, 3.3); lane (x, y) is `lanes[x][y]`, round constants from their shift register."""
    register = 1
    for _ in range(24):
        columns = [a[0] ^ a[1] ^ a[2] ^ a[3] ^ a[4] for a in lanes]
        spread = [columns[x - 1] ^ turn(columns[(x + 1) % 5], 1) for x in range(5)]
        lanes = [[lanes[x][y] ^ spread[x] for y in range(5)] for x in range(5)]
        x, y = 1, 0
        current = lanes[x][y]
        for step in range(24):
            x, y = y, (2 * x + 3 * y) % 5
            current, lanes[x][y] = lanes[x][y], turn(current, (step + 1) * (step + 2) // 2)
        for y in range(5):
            row = [lanes[x][y] for x in range(5)]
            for x in range(5):
                lanes[x][y] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5] & MASK)
        for j in range(7):
            if register & 1:
                lanes[0][0] ^= 1 << ((1 << j) - 1)
            register = (register << 1) ^ (0x171 if register & 0x80 else 0)
    return lanes


def keccak256(message):
    """Keccak-256 with the padding that Ethereum uses."""
    padded = bytearray(message + b"\x01")
    padded.extend(bytes(-len(padded) % 136))
    padded[-1] |= 0x80
    lanes = [[0] * 5 for _ in range(5)]
    for block in range(0, len(padded), 136):
        for i in range(17):
            start = block + 8 * i
            lanes[i % 5][i // 5] ^= int.from_bytes(padded[start : start + 8], "little")
        lanes = permute(lanes)
    return b"".join(lanes[i][0].to_bytes(8, "little") for i in range(4))


@cocotb.test()
async def digests(dut):
    """Batches of messages of one length, without and with pauses on every channel."""
    assert keccak256(b"").hex().startswith("c5d2460186f7233c927e7db2dcc703c0")
    card = Card(dut)
    contents = card.random.randbytes(SIZE)
    read, written = card.memories["messages"], card.memories["digests"]
    read.write(0, contents)
    await card.reset()
    for share in (0, 0.5):
        card.stall(share)
        for index in range(RUNS):
            lengths = (0, 1, 64, 135, 136, 137, 200)
            size = lengths[index] if index < len(lengths) else card.random.randrange(300)
            count = card.random.randrange(6)
            stride = max(64, -(-size // 64) * 64)
            messages, target = card.place(count * stride), card.place(64 * 3)
            before = card.random.randbytes(SIZE)
            written.write(0, before)
            run = card.run(messages=messages, digests=target, count=count, bytes=size)
            assert await with_timeout(run, 100, "us") == {"failed": 0}
            starts = (messages + stride * i for i in range(count))
            got = b"".join(keccak256(contents[start : start + size]) for start in starts)
            got += bytes(32 * (count % 2))
            assert written.read(0, SIZE) == before[:target] + got + before[target + len(got) :]


@cocotb.test()
async def a_batch_that_is_too_large_is_refused(dut):
    """2^32 beats and more: nothing is read or written."""
    card = Card(dut)
    await card.reset()
    run = card.run(messages=0, digests=0, count=1 << 31, bytes=65)
    assert await with_timeout(run, 10, "us") == {"failed": 4}
