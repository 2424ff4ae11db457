"""The copy kernel between AXI models of cocotbext-axi: a host on the control registers, a memory on each master."""

import os
import random

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge, with_timeout
from cocotbext.axi import (
    AxiLiteBus,
    AxiLiteMaster,
    AxiRamRead,
    AxiRamWrite,
    AxiReadBus,
    AxiWriteBus,
)

SIZE = 1 << 18
SEED = int(os.environ.get("ZKFABRIC_SEED", "1"))
COPIES = int(os.environ.get("ZKFABRIC_COPIES", "12"))


class Bench:
    """Clock, reset, host and two memories of equal size."""

    def __init__(self, dut):
        self.dut = dut
        self.random = random.Random(SEED)
        cocotb.start_soon(Clock(dut.clock, 4, units="ns").start())
        self.host = AxiLiteMaster(
            AxiLiteBus.from_prefix(dut, "s_axi_control"), dut.clock, dut.reset
        )
        self.source = AxiRamRead(
            AxiReadBus.from_prefix(dut, "m_axi_in"), dut.clock, dut.reset, size=SIZE
        )
        self.target = AxiRamWrite(
            AxiWriteBus.from_prefix(dut, "m_axi_out"), dut.clock, dut.reset, size=SIZE
        )
        self.contents = self.random.randbytes(SIZE)
        self.source.write(0, self.contents)

    async def reset(self):
        """Holds reset for a few edges."""
        self.dut.reset.value = 1
        for _ in range(4):
            await RisingEdge(self.dut.clock)
        self.dut.reset.value = 0
        for _ in range(4):
            await RisingEdge(self.dut.clock)

    def pauses(self, share):
        """A generator of pauses in `share` of all cycles."""
        while True:
            yield self.random.random() < share

    def stall(self, share):
        """Makes every channel pause in `share` of all cycles."""
        for channel in (
            self.source.ar_channel,
            self.source.r_channel,
            self.target.aw_channel,
            self.target.w_channel,
            self.target.b_channel,
            self.host.write_if.aw_channel,
            self.host.write_if.w_channel,
            self.host.write_if.b_channel,
            self.host.read_if.ar_channel,
            self.host.read_if.r_channel,
        ):
            channel.set_pause_generator(self.pauses(share) if share else None)
            if not share:
                channel.pause = False

    async def copy(self, source, target, beats):
        """Copies by the registers as a driver would, and compares the whole target memory."""
        before = self.random.randbytes(SIZE)
        self.target.write(0, before)
        for offset, value in ((0x10, source), (0x1C, target), (0x28, beats)):
            await self.host.write_qword(offset, value)
            assert await self.host.read_qword(offset) == value
        await self.host.write_dword(0x00, 1)
        while not await self.host.read_dword(0x00) & 2:
            pass
        assert await self.host.read_dword(0x00) == 0b0100
        length = 64 * beats
        expected = before[:target] + self.contents[source : source + length] + before[target + length :]
        assert self.target.read(0, SIZE) == expected
        assert self.dut.failed.value == 0


@cocotb.test()
async def copies(dut):
    """Lengths around a burst, unaligned to 4096, without and with pauses on every channel."""
    bench = Bench(dut)
    await bench.reset()
    assert await bench.host.read_dword(0x00) == 0b0100
    for share in (0, 0.5):
        bench.stall(share)
        for index in range(COPIES):
            lengths = (0, 1, 2, 63, 64, 65, 129)
            beats = lengths[index] if index < len(lengths) else bench.random.randrange(1, 300)
            room = SIZE // 64 - beats
            source, target = (64 * bench.random.randrange(room) for _ in range(2))
            await with_timeout(bench.copy(source, target, beats), 100, "us")


@cocotb.test()
async def registers(dut):
    """Strobes, interrupts, registers that are not there, a reset in between."""
    bench = Bench(dut)
    await bench.reset()
    host = bench.host
    await host.write(0x10, bytes(range(1, 9)))
    await host.write(0x12, b"\xaa")
    assert (await host.read(0x10, 8)).data == bytes([1, 2, 0xAA, 4, 5, 6, 7, 8])
    await host.write_dword(0x40, 0xFFFFFFFF)
    assert await host.read_dword(0x40) == 0
    assert await host.read_dword(0x18) == 0
    await host.write_dword(0x04, 1)
    await host.write_dword(0x08, 3)
    assert await host.read_dword(0x08) == 3
    assert dut.irq.value == 0
    await host.write_qword(0x28, 5)
    await host.write_dword(0x00, 1)
    await with_timeout(RisingEdge(dut.irq), 10, "us")
    while await host.read_dword(0x0C) != 3:
        pass
    await host.write_dword(0x0C, 1)
    assert await host.read_dword(0x0C) == 2 and dut.irq.value == 1
    await host.write_dword(0x0C, 2)
    assert await host.read_dword(0x0C) == 0 and dut.irq.value == 0
    await host.write_dword(0x00, 0x80)
    assert await host.read_dword(0x00) & 0x80 == 0x80
    await bench.reset()
    assert await host.read_dword(0x00) == 0b0100
    assert await host.read_qword(0x10) == 0
