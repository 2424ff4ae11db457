"""A card kernel's top module between AXI models of cocotbext-axi: a host on the control registers, one memory for all masters.

Names, offsets and pseudo-channels are those of the kernel's `arguments.json`.
"""

import json
import os
import random

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import Event, RisingEdge, with_timeout
from cocotbext.axi import AddressSpace, AxiBus, AxiLiteBus, AxiLiteMaster, AxiSlave, SparseMemoryRegion
from cocotbext.axi.sparse_memory import SparseMemory

SIZE = 1 << 18
CONTINUE = 1 << 4
CHANNEL_BYTES = 512 << 20
MEMORY_BYTES = 32 * CHANNEL_BYTES
# In a memory whose port no other pointer has: an array that begins here begins with a beat that the port does not reach.
UNREACHED = -64
SEED = int(os.environ.get("ZKFABRIC_SEED", "1"))
RUNS = int(os.environ["ZKFABRIC_RUNS"])
INTERFACE = json.loads(os.environ["ZKFABRIC_INTERFACE"])


# Orders in which the memory answers bursts of reads; they change from run to run.
ORDERS = ("shared", "crossed", "random", "per port")


class Queues:
    """Whose burst of a read is answered: one of all ports, one of each of two channels which the bursts of a port take in turns, or one of each port."""

    def __init__(self, random):
        self.random = random
        self.order = ORDERS[-1]
        self.busy = set()
        self.waiting = []

    def join(self, port, read):
        """Lets a port take its next burst only behind those that are before it, until all its beats have been accepted."""
        receive, held, bursts = read.ar_channel.recv, [], 0

        async def receive_in_turn():
            nonlocal bursts
            if held:
                await read.r_channel.wait()
                self.leave(held.pop())
            burst = await receive()
            held.append({"crossed": (port + bursts) % 2, "per port": port}.get(self.order, 0))
            bursts += 1
            await self.enter(held[0])
            return burst

        read.ar_channel.recv = receive_in_turn

    async def enter(self, channel):
        """Waits until no earlier burst is in the channel."""
        if channel in self.busy:
            event = Event()
            self.waiting.append((channel, event))
            await event.wait()
        self.busy.add(channel)

    def leave(self, channel):
        """Gives the channel to the burst that has waited longest, or to any."""
        behind = [waiting for waiting in self.waiting if waiting[0] == channel]
        if not behind:
            self.busy.remove(channel)
            return
        first = self.random.choice(behind) if self.order == "random" else behind[0]
        self.waiting.remove(first)
        first[1].set()


class Memory:
    """SIZE bytes that a pointer reaches: the first ones of its pseudo-channels, so that pointers to the same ones share them."""

    def __init__(self, memory, base, channels):
        self.memory = memory
        self.start = channels[0] * CHANNEL_BYTES
        self.base = base + self.start

    def read(self, place, size):
        """`size` bytes from the byte `place` on."""
        return bytes(self.memory.read(self.start + place, size))

    def write(self, place, data):
        """Puts `data` at the byte `place`."""
        self.memory.write(self.start + place, bytes(data))


def subordinate(bus, clock, memory, base, reached):
    """The card's memory behind a port, which is answered with an error outside of the pseudo-channels that it reaches.

    A reset of the kernel does not reset it.
    """
    space = AddressSpace()
    for first, last in reached:
        region = SparseMemoryRegion(MEMORY_BYTES, mem=memory)
        start = first * CHANNEL_BYTES
        space.register_region(region, base + start, (last + 1) * CHANNEL_BYTES - start, start)
    return AxiSlave(bus, clock, target=space)


class Card:
    """Clock, reset, host, and the card's memory somewhere in 64 bits of addresses, of which each pointer has a part of equal size."""

    def __init__(self, dut):
        self.dut = dut
        self.random = random.Random(SEED)
        # The memory is not reset: it looks at the kernel from the first edge on.
        dut.ap_rst_n.value = 0
        cocotb.start_soon(Clock(dut.ap_clk, 4, "ns").start())
        model = (dut.ap_clk, dut.ap_rst_n, False)
        self.host = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axi_control"), *model)
        memory, base = SparseMemory(MEMORY_BYTES), self.random.randrange(1, 1 << 30) * MEMORY_BYTES
        pointers = [argument for argument in INTERFACE["arguments"] if "memory" in argument]
        self.memories = {pointer["name"]: Memory(memory, base, pointer["hbm"]) for pointer in pointers}
        self.ports = [
            subordinate(AxiBus.from_prefix(dut, port), dut.ap_clk, memory, base, reached)
            for port in (memory["port"] for memory in INTERFACE["memories"])
            for reached in [{tuple(pointer["hbm"]) for pointer in pointers if pointer["memory"] == port}]
        ]
        self.queues, self.runs = Queues(self.random), 0
        # The last run was the first one behind a reset: a counter begins with it.
        self.is_first = True
        self.share = 0
        for index, port in enumerate(self.ports):
            self.queues.join(index, port.read_if)

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

    def places(self, size):
        """Two random places for `size` bytes each in the same memory, which do not overlap."""
        first = 64 * self.random.randrange((SIZE // 2 - size) // 64 + 1)
        second = first + size + 64 * self.random.randrange((SIZE - first - 2 * size) // 64 + 1)
        return self.random.sample((first, second), 2)

    def stall(self, share):
        """Makes every channel pause in `share` of all cycles."""
        self.share = share
        for side in (self.host, *self.ports):
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

    async def cut(self, **arguments):
        """Resets the kernel in the middle of a run, while the memory goes on, and waits until it is idle."""
        await self.begin(**arguments)
        for _ in range(self.random.randrange(20, 300)):
            await RisingEdge(self.dut.ap_clk)
        cocotb.start_soon(self.silence())
        await self.reset()
        while await self.host.read_dword(0x00) != 0b0100:
            pass

    async def silence(self):
        """Lets the memory answer nothing for as long as a reset takes, and the arguments of the next run."""
        channels = [channel for port in self.ports for channel in (port.read_if.r_channel, port.write_if.b_channel)]
        for channel in channels:
            channel.set_pause_generator(self.pauses(1))
        for _ in range(300):
            await RisingEdge(self.dut.ap_clk)
        for channel in channels:
            channel.set_pause_generator(self.pauses(self.share) if self.share else None)
            channel.pause = False

    async def begin(self, **arguments):
        """Writes the arguments, pointers being places in their memories, and starts the kernel."""
        assert arguments.keys() == {argument["name"] for argument in INTERFACE["arguments"]}
        for argument in INTERFACE["arguments"]:
            value, offset = arguments[argument["name"]], argument["offset"]
            if "memory" in argument:
                value += self.memories[argument["name"]].base
            if argument["bytes"] == 8:
                await self.host.write_qword(offset, value)
                assert await self.host.read_qword(offset) == value
            else:
                await self.host.write_dword(offset, value)
                assert await self.host.read_dword(offset) == value
        await self.host.write_dword(0x00, 1)

    async def run(self, **arguments):
        """Runs the kernel by its registers as a driver would, every third time after a run that a reset cuts off; returns its status."""
        self.queues.order = ORDERS[self.runs % len(ORDERS)]
        self.is_first = self.runs % 3 == 0
        if self.is_first:
            await self.cut(**arguments)
        self.runs += 1
        await self.begin(**arguments)
        while not await self.host.read_dword(0x00) & 2:
            pass
        assert await self.host.read_dword(0x00) & 0b0110 == 0b0110
        result = {
            status["name"]: await self.host.read_dword(status["offset"])
            for status in INTERFACE["status"]
        }
        await self.host.write_dword(0x00, CONTINUE)
        assert await self.host.read_dword(0x00) == 0b0100
        return result
