"""Transforms of the engine's own size, and of short columns side by side."""

from dataclasses import dataclass

import cocotb
from cocotb.triggers import with_timeout

from card import RUNS, SIZE, Card
from field import (
    GENERATOR,
    MODULUS,
    bit_reversed,
    encoded,
    forward,
    inverse,
    inverse_of,
    montgomery,
    random_values,
)

# Configuration `logsize6`.
LOG_SIZE = 6
VALUES = 1 << LOG_SIZE


@dataclass
class Case:
    """A command, the number of fillings, and how arrays lie."""

    back: bool = False
    coset: bool = False
    scaled: bool = False
    streamed: bool = False
    natural: bool = False
    skip: int = 0
    count: int = 1
    # Columns are those of a matrix that lies row by row.
    rows: bool = False
    one_set: bool = False

    @property
    def columns(self):
        """Columns side by side."""
        return 1 << self.skip

    @property
    def length(self):
        """Values of a column."""
        return VALUES >> self.skip

    @property
    def command(self):
        """The argument."""
        bits = (self.back, self.coset, self.scaled, self.streamed, self.natural)
        return sum(bit << index for index, bit in enumerate(bits)) | self.skip << 8

    def position(self, column, k):
        """The place of a result among those of a filling, as its factor stands: bit-reversed, or next to the one half a column away."""
        if self.natural:
            half = self.length // 2
            return column * self.length + 2 * (k % half) + k // half
        return column * self.length + bit_reversed(range(self.length)).index(k)

    def expected(self, values, before, behind):
        """The results of a filling, column by column; factors take the place of an inverse's scale, which is that of the engine's size."""
        shift = GENERATOR if self.coset else 1
        if self.scaled:
            values = [a * b % MODULUS for a, b in zip(values, before, strict=True)]
        results = []
        for column in range(self.columns):
            own = values[column :: self.columns]
            if self.back:
                scale = self.length if self.streamed else inverse_of(self.columns)
                own = [scale * value for value in inverse(own, 1 if self.streamed else shift)]
            else:
                own = forward(own, 1 if self.scaled else shift)
            if self.streamed:
                own = [value * behind[self.position(column, k)] for k, value in enumerate(own)]
            own = [value % MODULUS for value in own]
            results.append(own if self.natural else bit_reversed(own))
        return results


CASES = (
    Case(),
    Case(back=True, streamed=True, natural=True, count=2, one_set=True),
    Case(scaled=True, natural=True, skip=1, count=2, rows=True, one_set=True),
    Case(back=True, coset=True),
    Case(back=True, scaled=True, streamed=True, skip=2, count=3, rows=True),
    Case(coset=True, natural=True, count=0),
)


def random_case(random):
    """A case of any kind; powers of the engine's coset are for columns of its own size."""
    skip = random.randrange(LOG_SIZE)
    back, coset, scaled, streamed, natural, rows, one_set = (random.random() < 0.5 for _ in range(7))
    return Case(
        back=back,
        coset=coset and skip == 0,
        scaled=scaled,
        streamed=streamed,
        natural=natural and skip < LOG_SIZE - 1,
        skip=skip,
        count=random.randrange(4),
        rows=rows and skip > 0,
        one_set=one_set,
    )


def steps(random, case):
    """Steps with something between the parts."""
    gap = (64 * random.randrange(4) for _ in range(4))
    size, row = 32 * VALUES, 32 * case.columns
    return {
        "row_step": row * max(case.count, 1) + next(gap) if case.rows else 0,
        "source_step": row if case.rows else size + next(gap),
        "target_step": 32 * case.length + next(gap),
        "factor_step": 0 if case.one_set else size * (case.scaled + case.streamed) + next(gap),
    }


def values_of(case, places, fillings, form):
    """Where the rows of all fillings lie, from the first byte on, and what they are."""
    for filling, values in enumerate(fillings):
        start = filling * places["source_step"]
        if case.rows:
            for j in range(case.length):
                row = values[case.columns * j : case.columns * (j + 1)]
                yield start + j * places["row_step"], encoded(form(row))
        else:
            yield start, encoded(form(values))


@cocotb.test()
async def transforms(dut):
    """Batches of the cases above, then of random ones, every other one with pauses on every channel, and with another form of the values."""
    card = Card(dut)
    random = card.random
    # Values and results lie in the same pseudo-channels.
    memory, factors_read = card.memories["source"], card.memories["factors"]
    await card.reset()
    for index in range(RUNS):
        card.stall(0.3 * (index % 2))
        form = montgomery if index % 4 < 2 else list
        case = CASES[index] if index < len(CASES) else random_case(random)
        by = steps(random, case)
        fillings = [random_values(random, VALUES) for _ in range(case.count)]
        sets = [
            [random_values(random, VALUES if wanted else 0) for wanted in (case.scaled, case.streamed)]
            for _ in fillings
        ]
        if case.one_set:
            sets = sets[:1] * case.count
        rows = list(values_of(case, by, fillings, form))
        of_columns = by["target_step"] * case.columns * case.count
        room = max([of_columns, *(start + len(row) for start, row in rows)])
        (source, target), place = card.places(room), card.place(4 * 64 * VALUES * 2)
        before = bytearray(random.randbytes(SIZE))
        for start, row in rows:
            before[source + start : source + start + len(row)] = row
        memory.write(0, before)
        for filling, own in enumerate(sets):
            entries = b"".join(encoded(montgomery(values)) for values in own)
            factors_read.write(place + filling * by["factor_step"], entries)
        run = card.run(source=source, target=target, factors=place, count=case.count, command=case.command, **by)
        assert await with_timeout(run, 200, "us") == {"failed": 0}
        columns = [
            column
            for values, own in zip(fillings, sets, strict=True)
            for column in case.expected(values, *own)
        ]
        for number, column in enumerate(columns):
            start = target + number * by["target_step"]
            before[start : start + 32 * case.length] = encoded(form(column))
        assert memory.read(0, SIZE) == before


# 2^32 beats, all stages left out, a natural order of two values, rows of one column, an unknown bit, steps that are no multiples of 64.
REFUSED = (
    {"count": 1 << 27},
    {"command": LOG_SIZE << 8},
    {"command": 1 << 4 | (LOG_SIZE - 1) << 8},
    {"row_step": 64},
    {"command": 1 << 5},
    {"command": 1 << 8, "row_step": 96},
    {"source_step": 65},
    {"target_step": 66},
    {"factor_step": 32},
)


@cocotb.test()
async def batches_that_do_not_fit_are_refused(dut):
    """Nothing is written."""
    card = Card(dut)
    await card.reset()
    before = card.random.randbytes(SIZE)
    card.memories["target"].write(0, before)
    steps_of = {"row_step": 0, "source_step": 0, "target_step": 0, "factor_step": 0}
    for case in REFUSED:
        arguments = {"source": 0, "target": 0, "factors": 0, "count": 1, "command": 0} | steps_of | case
        assert await with_timeout(card.run(**arguments), 10, "us") == {"failed": 8}
    assert card.memories["target"].read(0, SIZE) == before
