//! 16-bit encodings.

/// A compressed instruction; registers named `rd3`, `rs3` are numbers 0..=7 for `x8..=x15`. Fields
/// are reduced modulo their width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "operands as in the manual, chapter 27")]
pub enum CompressedInstruction {
    Addi4spn { rd3: u8, imm: u16 },
    Lw { rd3: u8, rs3: u8, imm: u16 },
    Ld { rd3: u8, rs3: u8, imm: u16 },
    Sw { rs3: u8, base3: u8, imm: u16 },
    Sd { rs3: u8, base3: u8, imm: u16 },
    Addi { rd: u8, imm: i8 },
    Addiw { rd: u8, imm: i8 },
    Li { rd: u8, imm: i8 },
    Addi16sp { imm: i16 },
    Lui { rd: u8, imm: i8 },
    Srli { rd3: u8, amount: u8 },
    Srai { rd3: u8, amount: u8 },
    Andi { rd3: u8, imm: i8 },
    Sub { rd3: u8, rs3: u8 },
    Xor { rd3: u8, rs3: u8 },
    Or { rd3: u8, rs3: u8 },
    And { rd3: u8, rs3: u8 },
    Subw { rd3: u8, rs3: u8 },
    Addw { rd3: u8, rs3: u8 },
    J { distance: i16 },
    Beqz { rs3: u8, distance: i16 },
    Bnez { rs3: u8, distance: i16 },
    Slli { rd: u8, amount: u8 },
    Lwsp { rd: u8, imm: u16 },
    Ldsp { rd: u8, imm: u16 },
    Jr { rs: u8 },
    Mv { rd: u8, rs: u8 },
    Jalr { rs: u8 },
    Add { rd: u8, rs: u8 },
    Swsp { rs: u8, imm: u16 },
    Sdsp { rs: u8, imm: u16 },
}

/// Moves bits of `value`: each `(from, count, to)` is `count` bits from bit `from` to bit `to`.
const fn scatter(value: u16, moves: &[(u16, u16, u16)]) -> u16 {
    let mut out = 0;
    let mut i = 0;
    while i < moves.len() {
        let (from, count, to) = moves[i];
        out |= ((value >> from) & ((1 << count) - 1)) << to;
        i += 1;
    }
    out
}

const WORD: &[(u16, u16, u16)] = &[(2, 1, 6), (3, 3, 10), (6, 1, 5)];
const DOUBLE: &[(u16, u16, u16)] = &[(3, 3, 10), (6, 2, 5)];
const IMM6: &[(u16, u16, u16)] = &[(0, 5, 2), (5, 1, 12)];
const JUMP: &[(u16, u16, u16)] = &[
    (1, 3, 3),
    (4, 1, 11),
    (5, 1, 2),
    (6, 1, 7),
    (7, 1, 6),
    (8, 2, 9),
    (10, 1, 8),
    (11, 1, 12),
];
const BRANCH: &[(u16, u16, u16)] = &[(1, 2, 3), (3, 2, 10), (5, 1, 2), (6, 2, 5), (8, 1, 12)];

impl CompressedInstruction {
    /// Returns the encoding.
    #[must_use]
    pub const fn encode(self) -> u16 {
        // Quadrant, funct3.
        const fn op(quadrant: u16, funct3: u16) -> u16 {
            quadrant | (funct3 << 13)
        }
        const fn at(register: u8, bit: u16, width: u16) -> u16 {
            ((register as u16) & ((1 << width) - 1)) << bit
        }
        const fn arithmetic(bit12: u16, bits6_5: u16, rd3: u8, rs3: u8) -> u16 {
            op(1, 4) | 3 << 10 | bit12 << 12 | bits6_5 << 5 | at(rd3, 7, 3) | at(rs3, 2, 3)
        }
        match self {
            Self::Addi4spn { rd3, imm } => {
                let moves = &[(2, 1, 6), (3, 1, 5), (4, 2, 11), (6, 4, 7)];
                op(0, 0) | at(rd3, 2, 3) | scatter(imm, moves)
            }
            Self::Lw { rd3, rs3, imm } => {
                op(0, 2) | at(rd3, 2, 3) | at(rs3, 7, 3) | scatter(imm, WORD)
            }
            Self::Ld { rd3, rs3, imm } => {
                op(0, 3) | at(rd3, 2, 3) | at(rs3, 7, 3) | scatter(imm, DOUBLE)
            }
            Self::Sw { rs3, base3, imm } => {
                op(0, 6) | at(rs3, 2, 3) | at(base3, 7, 3) | scatter(imm, WORD)
            }
            Self::Sd { rs3, base3, imm } => {
                op(0, 7) | at(rs3, 2, 3) | at(base3, 7, 3) | scatter(imm, DOUBLE)
            }
            Self::Addi { rd, imm } => op(1, 0) | at(rd, 7, 5) | scatter(imm as u16, IMM6),
            Self::Addiw { rd, imm } => op(1, 1) | at(rd, 7, 5) | scatter(imm as u16, IMM6),
            Self::Li { rd, imm } => op(1, 2) | at(rd, 7, 5) | scatter(imm as u16, IMM6),
            Self::Addi16sp { imm } => {
                let moves = &[(4, 1, 6), (5, 1, 2), (6, 1, 5), (7, 2, 3), (9, 1, 12)];
                op(1, 3) | at(2, 7, 5) | scatter(imm as u16, moves)
            }
            Self::Lui { rd, imm } => op(1, 3) | at(rd, 7, 5) | scatter(imm as u16, IMM6),
            Self::Srli { rd3, amount } => op(1, 4) | at(rd3, 7, 3) | scatter(amount as u16, IMM6),
            Self::Srai { rd3, amount } => {
                op(1, 4) | 1 << 10 | at(rd3, 7, 3) | scatter(amount as u16, IMM6)
            }
            Self::Andi { rd3, imm } => {
                op(1, 4) | 2 << 10 | at(rd3, 7, 3) | scatter(imm as u16, IMM6)
            }
            Self::Sub { rd3, rs3 } => arithmetic(0, 0, rd3, rs3),
            Self::Xor { rd3, rs3 } => arithmetic(0, 1, rd3, rs3),
            Self::Or { rd3, rs3 } => arithmetic(0, 2, rd3, rs3),
            Self::And { rd3, rs3 } => arithmetic(0, 3, rd3, rs3),
            Self::Subw { rd3, rs3 } => arithmetic(1, 0, rd3, rs3),
            Self::Addw { rd3, rs3 } => arithmetic(1, 1, rd3, rs3),
            Self::J { distance } => op(1, 5) | scatter(distance as u16, JUMP),
            Self::Beqz { rs3, distance } => {
                op(1, 6) | at(rs3, 7, 3) | scatter(distance as u16, BRANCH)
            }
            Self::Bnez { rs3, distance } => {
                op(1, 7) | at(rs3, 7, 3) | scatter(distance as u16, BRANCH)
            }
            Self::Slli { rd, amount } => op(2, 0) | at(rd, 7, 5) | scatter(amount as u16, IMM6),
            Self::Lwsp { rd, imm } => {
                op(2, 2) | at(rd, 7, 5) | scatter(imm, &[(2, 3, 4), (5, 1, 12), (6, 2, 2)])
            }
            Self::Ldsp { rd, imm } => {
                op(2, 3) | at(rd, 7, 5) | scatter(imm, &[(3, 2, 5), (5, 1, 12), (6, 3, 2)])
            }
            Self::Jr { rs } => op(2, 4) | at(rs, 7, 5),
            Self::Mv { rd, rs } => op(2, 4) | at(rd, 7, 5) | at(rs, 2, 5),
            Self::Jalr { rs } => op(2, 4) | 1 << 12 | at(rs, 7, 5),
            Self::Add { rd, rs } => op(2, 4) | 1 << 12 | at(rd, 7, 5) | at(rs, 2, 5),
            Self::Swsp { rs, imm } => {
                op(2, 6) | at(rs, 2, 5) | scatter(imm, &[(2, 4, 9), (6, 2, 7)])
            }
            Self::Sdsp { rs, imm } => {
                op(2, 7) | at(rs, 2, 5) | scatter(imm, &[(3, 3, 10), (6, 3, 7)])
            }
        }
    }
}
