//! The items of a random body.

use super::options::{BUFFER_BYTES, COUNTER, POINTER, POINTER_OFFSET, RandomOptions};
use crate::asm::assembler::{Assembler, Label};
use crate::asm::compressed::CompressedInstruction;
use crate::asm::rng::Rng;
use zkfabric_vm::isa::{Format, Op};

/// Appends items to a text.
pub(super) struct Body<'a> {
    pub(super) a: &'a mut Assembler,
    pub(super) rng: &'a mut Rng,
    pub(super) ops: Vec<Op>,
    pub(super) options: &'a RandomOptions,
}

impl Body<'_> {
    /// Returns any source register.
    fn source(&mut self) -> u8 {
        self.rng.below(32) as u8
    }

    /// Returns any destination register except the two reserved ones, possibly `x0`.
    fn destination(&mut self) -> u8 {
        loop {
            let register = self.source();
            if register != POINTER && register != COUNTER {
                return register;
            }
        }
    }

    /// Returns a destination that keeps its value, i.e. not `x0`.
    fn scratch(&mut self) -> u8 {
        loop {
            let register = self.destination();
            if register != 0 {
                return register;
            }
        }
    }

    /// Returns a source register, often freshly loaded with an operand of the pool.
    fn operand(&mut self) -> u8 {
        if !self.rng.one_in(3) {
            return self.source();
        }
        let register = self.scratch();
        let slot = self.rng.below(32) as i64;
        self.a
            .immediate(Op::Ld, register, POINTER, slot * 8 - POINTER_OFFSET);
        register
    }

    /// Appends an item with operation `op` in it.
    pub(super) fn item(&mut self, op: Op) {
        match self.rng.below(24) {
            0 if self.ops.contains(&Op::Bne) => self.counted_loop(),
            1 | 2 if self.options.compressed => self.compressed(),
            3 if self.options.compressed && self.ops.contains(&Op::Bne) => self.compressed_jump(),
            _ => {}
        }
        match op.format() {
            Format::Branch | Format::Jal | Format::Jalr => self.forward(op),
            _ => self.straight(op),
        }
    }

    /// Appends an operation that continues with the next instruction.
    fn straight(&mut self, op: Op) {
        match op.format() {
            Format::Register => {
                let (rs1, rs2) = (self.operand(), self.operand());
                let rd = self.destination();
                self.a.register(op, rd, rs1, rs2);
            }
            Format::Immediate => self.immediate(op),
            Format::Unary => {
                let (mut rs1, rd) = (self.operand(), self.destination());
                if op == Op::Ctzw && self.options.zero_extend_ctzw {
                    let extended = self.scratch();
                    self.a.register(Op::AddUw, extended, rs1, 0);
                    rs1 = extended;
                }
                self.a.unary(op, rd, rs1);
            }
            Format::Load => {
                let (base, offset) = self.place(op.width(), 1);
                let rd = self.destination();
                self.a.immediate(op, rd, base, offset);
            }
            Format::Store => {
                let value = self.operand();
                let (base, offset) = self.place(op.width(), 1);
                self.a.store(op, value, base, offset);
            }
            Format::Amo | Format::LoadReserved | Format::StoreConditional => self.atomic(op),
            _ => {}
        }
    }

    fn immediate(&mut self, op: Op) {
        let (rs1, rd) = (self.operand(), self.destination());
        let imm = match op {
            Op::SllwI | Op::SrlwI | Op::SrawI | Op::RorwI => self.rng.below(32) as i64,
            Op::SllI | Op::SrlI | Op::SraI | Op::RorI | Op::SllUwI => self.rng.below(64) as i64,
            _ => match self.rng.below(3) {
                0 => self.rng.pick(&[0, 1, -1, 2047, -2048]).unwrap_or(0),
                _ => self.rng.range(-2048, 2048),
            },
        };
        match (op, self.rng.below(4)) {
            // The other encodings of the same operation.
            (Op::AddI, 0) => {
                let upper = self
                    .rng
                    .pick(&[0, 1, 0x7ffff, 0x80000, 0xfffff])
                    .unwrap_or(0);
                self.a.word(0x37 | (u32::from(rd) << 7) | (upper << 12));
            }
            (Op::AddI, 1) => {
                let upper = self.rng.next_u64() as u32;
                self.a.auipc(rd, upper & 0xf_ffff);
            }
            (Op::AddI, 2) if self.rng.one_in(4) => self.a.word(0x0ff0_000f), // FENCE
            (Op::AndI, 0) => {
                // ZEXT.H
                self.a
                    .word(0x0800_403b | (u32::from(rd) << 7) | (u32::from(rs1) << 15));
            }
            _ => self.a.immediate(op, rd, rs1, imm),
        }
    }

    /// Returns a place in the buffer for `width` bytes, at a multiple of `align`: base register and
    /// offset.
    fn place(&mut self, width: u64, align: u64) -> (u8, i64) {
        let at = self.rng.below((BUFFER_BYTES - width) / align) * align;
        let offset = at as i64 + 512 - POINTER_OFFSET;
        if self.rng.one_in(2) {
            return (POINTER, offset);
        }
        let base = self.scratch();
        let shift = self.rng.range(-1000, 1000);
        self.a.immediate(Op::AddI, base, POINTER, offset - shift);
        (base, shift)
    }

    fn atomic(&mut self, op: Op) {
        let value = self.operand();
        let width = op.width();
        let (mut base, offset) = self.place(width, width);
        let shift = offset;
        if shift != 0 {
            let address = self.scratch();
            self.a.immediate(Op::AddI, address, base, shift);
            base = address;
        }
        let rd = self.destination();
        match op.format() {
            Format::Amo => self.a.register(op, rd, base, value),
            Format::LoadReserved => self.a.unary(op, rd, base),
            _ => {
                // The address must survive the LR; without an LR the SC fails.
                let reserve = if op == Op::ScW { Op::LrW } else { Op::LrD };
                let mut old = self.destination();
                while old == base {
                    old = self.destination();
                }
                self.a.unary(reserve, old, base);
                self.a.register(op, rd, base, value);
                if rd != base {
                    let again = self.destination();
                    self.a.register(op, again, base, value);
                }
            }
        }
    }

    /// Appends a few instructions for branches to jump over.
    fn filler(&mut self) {
        for _ in 0..self.rng.below(3) {
            if let Some(op) = self.rng.pick(&self.ops)
                && !matches!(op.format(), Format::Branch | Format::Jal | Format::Jalr)
            {
                self.straight(op);
            }
        }
    }

    fn forward(&mut self, op: Op) {
        let label = self.a.new_label();
        match op.format() {
            Format::Jal => {
                let rd = self.destination();
                self.a.jal(rd, label);
            }
            Format::Jalr => self.indirect(label, |body, address| {
                let shift = body.rng.range(-2047, 2048);
                // Bit 0 of the sum is ignored.
                let odd = body.rng.below(2) as i64;
                let rd = body.destination();
                if shift + odd < 2048 {
                    body.a.immediate(Op::AddI, address, address, -shift);
                    body.a.immediate(Op::Jalr, rd, address, shift + odd);
                } else {
                    body.a.immediate(Op::Jalr, rd, address, 0);
                }
            }),
            _ => {
                let (rs1, rs2) = (self.operand(), self.operand());
                let rs2 = if self.rng.one_in(4) { rs1 } else { rs2 };
                self.a.branch(op, rs1, rs2, label);
            }
        }
        self.filler();
        self.a.bind(label);
    }

    /// Loads the address of a label and jumps through it.
    fn indirect(&mut self, label: Label, jump: impl FnOnce(&mut Self, u8)) {
        let address = self.scratch();
        self.a.address(address, label);
        jump(self, address);
    }

    fn counted_loop(&mut self) {
        let turns = self.rng.range(1, 5);
        self.a.immediate(Op::AddI, COUNTER, 0, turns);
        let again = self.a.new_label();
        self.a.bind(again);
        for _ in 0..3 {
            self.filler();
        }
        self.a.immediate(Op::AddI, COUNTER, COUNTER, -1);
        match self.rng.below(4) {
            0 => self.a.branch(Op::Blt, 0, COUNTER, again),
            1 => self.a.branch(Op::Bltu, 0, COUNTER, again),
            _ => self.a.branch(Op::Bne, COUNTER, 0, again),
        }
    }

    fn compressed_jump(&mut self) {
        let label = self.a.new_label();
        let rs3 = self.rng.below(8) as u8;
        match self.rng.below(6) {
            0 => self
                .a
                .compressed_to(CompressedInstruction::J { distance: 0 }, label),
            1 => self.indirect(label, |body, rs| {
                body.a.compressed(CompressedInstruction::Jr { rs });
            }),
            2 => self.indirect(label, |body, rs| {
                body.a.compressed(CompressedInstruction::Jalr { rs });
            }),
            3 => self
                .a
                .compressed_to(CompressedInstruction::Beqz { rs3, distance: 0 }, label),
            4 => {
                // Branch both ways: also with a register that is zero.
                self.a.immediate(Op::AddI, rs3 + 8, 0, 0);
                self.a
                    .compressed_to(CompressedInstruction::Beqz { rs3, distance: 0 }, label);
            }
            _ => self
                .a
                .compressed_to(CompressedInstruction::Bnez { rs3, distance: 0 }, label),
        }
        self.filler();
        self.a.bind(label);
    }

    fn compressed(&mut self) {
        use CompressedInstruction as C;
        let (rd3, rs3) = (self.rng.below(8) as u8, self.rng.below(8) as u8);
        let (rd, rs) = (self.scratch(), self.scratch());
        let imm = self.rng.range(-32, 32) as i8;
        let amount = self.rng.below(64) as u8;
        let c = match self.rng.below(26) {
            0 => C::Addi4spn {
                rd3,
                imm: (self.rng.range(1, 256) * 4) as u16,
            },
            1 => {
                return self.compressed_memory(8, |body, offset| {
                    body.based(rs3, offset);
                    C::Ld {
                        rd3,
                        rs3,
                        imm: offset as u16,
                    }
                });
            }
            2 => {
                return self.compressed_memory(4, |body, offset| {
                    body.based(rs3, offset);
                    C::Lw {
                        rd3,
                        rs3,
                        imm: offset as u16,
                    }
                });
            }
            3 => {
                return self.compressed_memory(8, |body, offset| {
                    body.based(rs3, offset);
                    C::Sd {
                        rs3: rd3,
                        base3: rs3,
                        imm: offset as u16,
                    }
                });
            }
            4 => {
                return self.compressed_memory(4, |body, offset| {
                    body.based(rs3, offset);
                    C::Sw {
                        rs3: rd3,
                        base3: rs3,
                        imm: offset as u16,
                    }
                });
            }
            5 => {
                return self.compressed_memory(8, |body, offset| {
                    body.stack_based(offset);
                    C::Ldsp {
                        rd,
                        imm: offset as u16,
                    }
                });
            }
            6 => {
                return self.compressed_memory(4, |body, offset| {
                    body.stack_based(offset);
                    C::Lwsp {
                        rd,
                        imm: offset as u16,
                    }
                });
            }
            7 => {
                return self.compressed_memory(8, |body, offset| {
                    body.stack_based(offset);
                    C::Sdsp {
                        rs,
                        imm: offset as u16,
                    }
                });
            }
            8 => {
                return self.compressed_memory(4, |body, offset| {
                    body.stack_based(offset);
                    C::Swsp {
                        rs,
                        imm: offset as u16,
                    }
                });
            }
            9 => C::Addi { rd, imm },
            10 => C::Addiw { rd, imm },
            11 => C::Li { rd, imm },
            12 => {
                let imm = self
                    .rng
                    .pick(&[-512, -16, 16, 32, 64, 128, 256, 496])
                    .unwrap_or(16);
                C::Addi16sp { imm }
            }
            13 if rd != 2 && imm != 0 => C::Lui { rd, imm },
            14 => C::Srli { rd3, amount },
            15 => C::Srai { rd3, amount },
            16 => C::Andi { rd3, imm },
            17 => C::Sub { rd3, rs3 },
            18 => C::Xor { rd3, rs3 },
            19 => C::Or { rd3, rs3 },
            20 => C::And { rd3, rs3 },
            21 => C::Subw { rd3, rs3 },
            22 => C::Addw { rd3, rs3 },
            23 => C::Slli { rd, amount },
            24 => C::Mv { rd, rs },
            _ => C::Add { rd, rs },
        };
        self.a.compressed(c);
    }

    /// Returns a compressed load or store of `width` bytes, at a multiple of `width` within 64
    /// bytes.
    fn compressed_memory(
        &mut self,
        width: i64,
        make: impl FnOnce(&mut Self, i64) -> CompressedInstruction,
    ) {
        let offset = self.rng.range(0, 8) * width;
        let c = make(self, offset);
        self.a.compressed(c);
    }

    /// Points `x8 + rs3` into the buffer at any alignment, with the address plus `offset` within
    /// the buffer.
    fn based(&mut self, rs3: u8, offset: i64) {
        let at = self.rng.range(0, BUFFER_BYTES as i64 - 8) - 512;
        self.a.immediate(Op::AddI, rs3 + 8, POINTER, at - offset);
    }

    fn stack_based(&mut self, offset: i64) {
        let at = self.rng.range(0, BUFFER_BYTES as i64 - 8) - 512;
        self.a.immediate(Op::AddI, 2, POINTER, at - offset);
    }
}
