#!/usr/bin/env python3
"""Writes standard.txt and compressed.txt beside this script: what GNU objdump says about encodings.

Needs binutils-riscv64-linux-gnu (written with 2.40). The tests only read the two files.

standard.txt: one line a word, the word in hexadecimal and its normal form; the address of line i is 4 i.
compressed.txt: one line for 256 halfwords, the 64-bit FNV-1a hash of the lines of their normal forms; the
halfwords are all those whose low bits are not 11, ascending; the address of halfword i is 2 i.
A normal form is "op rd rs1 rs2 imm" (imm in hexadecimal), an encoding not supported is "illegal 0 0 0 0".
"""

import pathlib
import random
import re
import subprocess
import tempfile

MASK = (1 << 64) - 1
HERE = pathlib.Path(__file__).parent
LOADS = "lb lh lw ld lbu lhu lwu".split()
STORES = "sb sh sw sd".split()
BRANCHES = "beq bne blt bge bltu bgeu".split()
UNARY = "clz ctz cpop clzw ctzw cpopw sext.b sext.h orc.b rev8".split()
IMMEDIATE = "addi addiw andi ori xori slli srli srai slliw srliw sraiw rori roriw slli.uw slti sltiu".split()
REGISTER = """add sub sh1add sh2add sh3add add.uw sh1add.uw sh2add.uw sh3add.uw addw subw and or xor andn orn xnor
sll srl sra sllw srlw sraw rol ror rolw rorw slt sltu min max minu maxu mul mulh mulhsu mulhu mulw div divu rem
remu divw divuw remw remuw""".split()
SINK = 32


def disassemble(directive, values, size):
    with tempfile.TemporaryDirectory() as folder:
        source, code = f"{folder}/a.s", f"{folder}/a.o"
        text = "".join(f"{directive} {value:#x}\n" for value in values)
        pathlib.Path(source).write_text(f".text\n{text}")
        tool = "riscv64-linux-gnu-"
        subprocess.check_call([tool + "as", "-march=rv64imac_zba_zbb", source, "-o", code])
        # Without symbols objdump takes data directives for instructions.
        subprocess.check_call([tool + "strip", code])
        dump = [tool + "objdump", "-d", "-z", "-M", "no-aliases,numeric", code]
        lines = subprocess.check_output(dump, text=True).splitlines()
    lines = [line.split("\t") for line in lines if line.startswith(" ")]
    assert len(lines) == len(values), (len(lines), len(values))
    for index, line in enumerate(lines):
        assert int(line[0].strip(" :"), 16) == index * size
        yield index * size, line[2], line[3] if len(line) > 3 else ""


def number(text):
    return int(text, 0) & MASK


def register(text):
    assert re.fullmatch(r"x\d+", text), text
    return int(text[1:])


def destination(text):
    return register(text) or SINK


def normal(pc, name, operands):
    """(op, rd, rs1, rs2, imm), from the text of the disassembler."""
    illegal = ("illegal", 0, 0, 0, 0)
    operands = operands.split(" #")[0].split(" <")[0].strip()
    o = operands.split(",") if operands else []
    memory = re.fullmatch(r"(-?\d+)\((x\d+)\)", o[1]) if len(o) == 2 else None
    if name in ("c.unimp", "unimp", "c.ebreak") or name.startswith("."):
        return illegal
    if name.startswith("c."):
        name, rest = name[2:], o
        name = {"slli64": "slli", "srli64": "srli", "srai64": "srai"}.get(name, name)
        if name in ("slli", "srli", "srai") and len(rest) == 1:
            rest = rest + ["0"]
        if name == "addi4spn":
            return ("addi", destination(rest[0]), 2, 0, number(rest[2]))
        if name == "addi16sp" and number(rest[1]) == 0:
            return illegal  # reserved (manual, chapter 27: "nzimm"), which objdump does not say
        if name == "addi16sp":
            return ("addi", 2, 2, 0, number(rest[1]))
        if name == "li":
            return ("addi", destination(rest[0]), 0, 0, number(rest[1]))
        if name == "lui":
            return lui(rest)
        if name == "mv":
            return ("add", destination(rest[0]), 0, register(rest[1]), 0)
        if name == "j":
            return ("jal", SINK, 0, 0, number(rest[0]))
        if name in ("jr", "jalr"):
            return ("jalr", SINK if name == "jr" else 1, register(rest[0]), 0, 0)
        if name in ("beqz", "bnez"):
            return (name[:3], 0, register(rest[0]), 0, number(rest[1]))
        if name in ("lwsp", "ldsp", "swsp", "sdsp"):
            name = name[:2]
        elif name in ("addi", "addiw", "andi", "slli", "srli", "srai"):
            return (name, destination(rest[0]), register(rest[0]), 0, number(rest[1]))
        elif name in ("sub", "xor", "or", "and", "subw", "addw", "add"):
            return (name, destination(rest[0]), register(rest[0]), register(rest[1]), 0)
    base = re.sub(r"\.(aq|rl|aqrl)$", "", name)
    if name in LOADS:
        return (name, destination(o[0]), register(memory[2]), 0, number(memory[1]))
    if name in STORES:
        return (name, 0, register(memory[2]), register(o[0]), number(memory[1]))
    if name in BRANCHES:
        return (name, 0, register(o[0]), register(o[1]), number(o[2]))
    if name in UNARY:
        return (name, destination(o[0]), register(o[1]), 0, 0)
    if name in IMMEDIATE:
        return (name, destination(o[0]), register(o[1]), 0, number(o[2]))
    if name in REGISTER:
        return (name, destination(o[0]), register(o[1]), register(o[2]), 0)
    if name == "zext.h":
        return ("andi", destination(o[0]), register(o[1]), 0, 0xFFFF)
    if name == "lui":
        return lui(o)
    if name == "auipc":
        (op, rd, _, _, imm) = lui(o)
        return (op, rd, 0, 0, (pc + imm) & MASK)
    if name == "jal":
        return ("jal", destination(o[0]), 0, 0, number(o[1]))
    if name == "jalr":
        return ("jalr", destination(o[0]), register(memory[2]), 0, number(memory[1]))
    if name in ("fence", "fence.tso", "pause"):
        return ("addi", SINK, 0, 0, 0)
    if name == "ecall":
        return ("ecall", 0, 0, 0, 0)
    if base in ("lr.w", "lr.d"):
        return (base, destination(o[0]), register(o[1].strip("()")), 0, 0)
    if re.fullmatch(r"(sc|amo\w+)\.[wd]", base):
        return (base, destination(o[0]), register(o[2].strip("()")), register(o[1]), 0)
    return illegal


def lui(o):
    upper = number(o[1]) & 0xFFFFF
    value = upper << 12
    return ("addi", destination(o[0]), 0, 0, (value - (1 << 32) if upper >> 19 else value) & MASK)


def text(form):
    op, rd, rs1, rs2, imm = form
    return f"{op} {rd} {rs1} {rs2} {imm:x}"


def fnv(data):
    value = 0xCBF29CE484222325
    for byte in data.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def words():
    """Words of every opcode, most of them with functions that mean something; two words for a register form."""
    rng = random.Random(1)
    common = [0x63, 0x03, 0x23] * 2 + [0x13, 0x1B] * 4 + [0x33, 0x3B] * 8 + [0x2F] * 6
    opcodes = [0x37, 0x17, 0x6F, 0x67] + common
    sevens = [0, 1, 4, 5, 0x10, 0x20, 0x30, 0x24, 0x14, 0x34]
    out = [0x73, 0x100073, 0x0FF0000F, 0x8330000F, 0x0100000F, 0x0000100F, 0x30001073, 0x10500073]
    for _ in range(3200):
        word = rng.getrandbits(32) & ~0x7F | rng.choice(opcodes * 9 + [op for op in range(3, 128, 4) if op & 31 != 31])
        # (Opcodes that end in 11111 are longer than 32 bits for objdump.)
        kind = word & 0x7F
        if kind in (0x13, 0x1B, 0x33, 0x3B) and rng.random() < 0.8:
            word = word & 0x01FFFFFF | rng.choice(sevens) << 25
            if kind in (0x13, 0x1B) and rng.random() < 0.4:
                immediate = rng.choice([0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x287, 0x6B8])
                word = word & 0x000FFFFF | immediate << 20
                word = word & ~0x7000 | rng.choice([1, 5]) << 12
            elif kind in (0x13, 0x1B) and rng.random() < 0.5:
                word = word & 0x01FF8FFF | rng.choice([1, 5, 5]) << 12
                word |= rng.choice([0, 0x20, 0x30, 4, 1, 0x21, 0x31, 5]) << 25
            elif kind in (0x33, 0x3B) and rng.random() < 0.1:
                word &= ~(31 << 20)
        if kind == 0x2F:
            word = word & ~0x7000 | rng.choice([2, 3] * 5 + [1]) << 12
            if rng.random() < 0.8:
                word = word & ~(3 << 27) if rng.random() < 0.6 else word & ~(0x1C << 27)
            if rng.random() < 0.1:
                word = word & ~(0x1F << 27 | 31 << 20) | 2 << 27
        if kind == 0x0F and word >> 12 & 7 == 0:
            continue  # the reserved fields of FENCE are ignored by hardware, not by objdump
        out.append(word)
    return out


def main():
    values = words()
    lines = [
        f"{word:08x} {text(normal(*line))}\n"
        for word, line in zip(values, disassemble(".4byte", values, 4))
    ]
    (HERE / "standard.txt").write_text("".join(lines))
    halves = [half for half in range(1 << 16) if half & 3 != 3]
    forms = [text(normal(*line)) + "\n" for line in disassemble(".2byte", halves, 2)]
    chunks = [fnv("".join(forms[at : at + 256])) for at in range(0, len(forms), 256)]
    (HERE / "compressed.txt").write_text("".join(f"{chunk:016x}\n" for chunk in chunks))


main()
