"""A copy of an array, and the control registers that all kernels have."""

import cocotb
from cocotb.triggers import RisingEdge, with_timeout

from card import RUNS, SIZE, Card


@cocotb.test()
async def copies(dut):
    """Lengths around a burst, unaligned to 4096, without and with pauses on every channel."""
    card = Card(dut)
    contents = card.random.randbytes(SIZE)
    read, written = card.memories["source"], card.memories["target"]
    read.write(0, contents)
    await card.reset()
    assert await card.host.read_dword(0x00) == 0b0100
    for share in (0, 0.5):
        card.stall(share)
        for index in range(RUNS):
            lengths = (0, 1, 2, 63, 64, 65, 129)
            beats = lengths[index] if index < len(lengths) else card.random.randrange(1, 300)
            source, target = (card.place(64 * beats) for _ in range(2))
            before = card.random.randbytes(SIZE)
            written.write(0, before)
            run = card.run(source=source, target=target, beats=beats)
            assert await with_timeout(run, 100, "us") == {"failed": 0}
            end = 64 * beats
            expected = before[:target] + contents[source : source + end] + before[target + end :]
            assert written.read(0, SIZE) == expected


@cocotb.test()
async def registers(dut):
    """Strobes, interrupts, registers that are not there, a reset in between."""
    card = Card(dut)
    await card.reset()
    host = card.host
    await host.write(0x10, bytes(range(1, 9)))
    await host.write(0x12, b"\xaa")
    assert (await host.read(0x10, 8)).data == bytes([1, 2, 0xAA, 4, 5, 6, 7, 8])
    await host.write_dword(0x40, 0xFFFFFFFF)
    assert await host.read_dword(0x40) == 0
    assert await host.read_dword(0x18) == 0
    await host.write_dword(0x04, 1)
    await host.write_dword(0x08, 3)
    assert await host.read_dword(0x08) == 3
    assert dut.interrupt.value == 0
    await host.write_qword(0x28, 5)
    await host.write_dword(0x00, 1)
    await with_timeout(RisingEdge(dut.interrupt), 10, "us")
    while await host.read_dword(0x0C) != 3:
        pass
    await host.write_dword(0x0C, 1)
    assert await host.read_dword(0x0C) == 2 and dut.interrupt.value == 1
    await host.write_dword(0x0C, 2)
    assert await host.read_dword(0x0C) == 0 and dut.interrupt.value == 0
    await host.write_dword(0x00, 0x80)
    assert await host.read_dword(0x00) & 0x80 == 0x80
    await card.reset()
    assert await host.read_dword(0x00) == 0b0100
    assert await host.read_qword(0x10) == 0
