"""Transforms of the engine's own size."""

import cocotb
from cocotb.triggers import with_timeout

from card import RUNS, SIZE, Card
from field import GENERATOR, MODULUS, bit_reversed, encoded, forward, inverse, montgomery, random_values

# Configuration `logsize6`.
VALUES = 1 << 6
# Inverse, on the coset, factors from outside, Montgomery form.
CASES = (
    (False, False, False, False),
    (True, False, False, True),
    (False, False, True, True),
    (True, True, False, False),
)


def expected(values, back, coset, factors):
    """The results of one transform as they lie in memory; factors take the place of an inverse's scale."""
    shift = GENERATOR if coset else 1
    if not factors:
        return bit_reversed(inverse(values, shift) if back else forward(values, shift))
    # Without 1/N; on the coset the inverse's powers are left to the factors, too.
    results = [VALUES * result for result in inverse(values)] if back else forward(values, shift)
    return [a * b % MODULUS for a, b in zip(bit_reversed(results), factors, strict=True)]


@cocotb.test()
async def transforms(dut):
    """Batches with the commands above, then with random ones, every other one with pauses on every channel."""
    card = Card(dut)
    random = card.random
    # Values and results lie in the same pseudo-channels.
    memory, factors_read = card.memories["source"], card.memories["factors"]
    await card.reset()
    for index in range(RUNS):
        card.stall(0.3 * (index % 2))
        if index < len(CASES):
            back, coset, streamed, in_montgomery = CASES[index]
            count = 1
        else:
            back, coset, streamed, in_montgomery = (random.random() < 0.5 for _ in range(4))
            count = random.randrange(4)
        size = 32 * VALUES * count
        (source, target), place = card.places(size), card.place(size)
        batch = [random_values(random, VALUES) for _ in range(count)]
        factors = [random_values(random, VALUES) if streamed else [] for _ in range(count)]
        form = montgomery if in_montgomery else list
        factors_read.write(place, b"".join(encoded(montgomery(values)) for values in factors))
        contents = b"".join(encoded(form(values)) for values in batch)
        before = bytearray(random.randbytes(SIZE))
        before[source : source + size] = contents
        memory.write(0, before)
        command = back | coset << 1 | streamed << 2
        run = card.run(source=source, target=target, factors=place, count=count, command=command)
        assert await with_timeout(run, 100, "us") == {"failed": 0}
        pairs = zip(batch, factors, strict=True)
        got = b"".join(encoded(form(expected(values, back, coset, by))) for values, by in pairs)
        assert memory.read(0, SIZE) == before[:target] + got + before[target + size :]


@cocotb.test()
async def batches_that_do_not_fit_are_refused(dut):
    """2^32 beats, or all stages left out: nothing is written."""
    card = Card(dut)
    await card.reset()
    before = card.random.randbytes(SIZE)
    card.memories["target"].write(0, before)
    for count, command in ((1 << 27, 0), (1, 6 << 8)):
        run = card.run(source=0, target=0, factors=0, count=count, command=command)
        assert await with_timeout(run, 10, "us") == {"failed": 8}
    assert card.memories["target"].read(0, SIZE) == before
