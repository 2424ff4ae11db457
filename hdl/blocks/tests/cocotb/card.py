"""A card kernel's top module between AXI models of cocotbext-axi: a host on the control registers, a memory on each master.

Names and offsets are those of the kernel's `arguments.json`.
"""

import json
import os
import random

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge, with_timeout
from cocotbext.axi import AddressSpace, AxiBus, AxiLiteBus, AxiLiteMaster, AxiSlave, MemoryRegion

SIZE = 1 << 18
SEED = int(os.environ.get("ZKFABRIC_SEED", "1"))
RUNS = int(os.environ["ZKFABRIC_RUNS"])
INTERFACE = json.loads(os.environ["ZKFABRIC_INTERFACE"])


class Memory:
    """SIZE bytes behind a port, somewhere in its 64 bits of addresses; everywhere else the port is answered with an error."""

    def __init__(self, bus, model, base):
        self.base = base
        self.region = MemoryRegion(SIZE)
        space = AddressSpace()
        space.register_region(self.region, base)
        self.subordinate = AxiSlave(bus, *model[:2], target=space, reset_active_level=model[2])

    def read(self, place, size):
        """`size` bytes from the byte `place` of the memory on."""
        return bytes(self.region[place : place + size])

    def write(self, place, data):
        """Puts `data` at the byte `place` of the memory."""
        self.region[place : place + len(data)] = data


class Card:
    """Clock, reset, host and a memory a port, all of equal size."""

    def __init__(self, dut):
        self.dut = dut
        self.random = random.Random(SEED)
        cocotb.start_soon(Clock(dut.ap_clk, 4, units="ns").start())
        model = (dut.ap_clk, dut.ap_rst_n, False)
        self.host = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axi_control"), *model)
        self.memories = {
            port: Memory(AxiBus.from_prefix(dut, port), model, self.random.randrange(1 << 64) // SIZE * SIZE)
            for port in (memory["port"] for memory in INTERFACE["memories"])
        }

    async def reset(self):
        """Holds reset for a few edges."""
        self.dut.ap_rst_n.value = 0
        for _ in range(6):
            await RisingEdge(self.dut.ap_clk)
        self.dut.ap_rst_n.value = 1
        for _ in range(6):
            await RisingEdge(self.dut.ap_clk)

    def pauses(self, share):
        """A generator of pauses in `share` of all cycles."""
        while True:
            yield self.random.random() < share

    def place(self, size):
        """A random place in a memory for `size` bytes, a multiple of 64."""
        return 64 * self.random.randrange((SIZE - size) // 64 + 1)

    def stall(self, share):
        """Makes every channel pause in `share` of all cycles."""
        memories = (memory.subordinate for memory in self.memories.values())
        for side in (self.host, *memories):
            for channel in (
                side.write_if.aw_channel,
                side.write_if.w_channel,
                side.write_if.b_channel,
                side.read_if.ar_channel,
                side.read_if.r_channel,
            ):
                channel.set_pause_generator(self.pauses(share) if share else None)
                if not share:
                    channel.pause = False

    async def run(self, **arguments):
        """Runs the kernel by its registers as a driver would, pointers being places in their memories; returns its status."""
        assert arguments.keys() == {argument["name"] for argument in INTERFACE["arguments"]}
        for argument in INTERFACE["arguments"]:
            value, offset = arguments[argument["name"]], argument["offset"]
            if "memory" in argument:
                value += self.memories[argument["memory"]].base
            if argument["bytes"] == 8:
                await self.host.write_qword(offset, value)
                assert await self.host.read_qword(offset) == value
            else:
                await self.host.write_dword(offset, value)
                assert await self.host.read_dword(offset) == value
        await self.host.write_dword(0x00, 1)
        while not await self.host.read_dword(0x00) & 2:
            pass
        assert await self.host.read_dword(0x00) == 0b0100
        return {
            status["name"]: await self.host.read_dword(status["offset"])
            for status in INTERFACE["status"]
        }
