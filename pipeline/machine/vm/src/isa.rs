//! The instruction set in normal form: the executor's instructions and the content of the proof's
//! program table.
//!
//! RV64IMA with Zba and Zbb; the decoder ([`crate::decode`]) expands compressed instructions, which
//! keep only their length of 2. The bits `aq` and `rl` of atomics have no meaning on one hart and
//! are dropped.
//!
//! Normal form:
//! - a write to `x0` goes to register [`SINK`], which is never read: register 0 is never written;
//! - register fields that an operation does not use are 0 (so all of them are 0 for `Ecall` and
//!   `Illegal`);
//! - LUI is `AddI rd, x0, imm`; AUIPC is `AddI rd, x0, pc + imm`; FENCE is `AddI SINK, x0, 0`;
//!   ZEXT.H is `AndI rd, rs1, 0xffff`;
//! - `imm` of branches and `Jal` is the absolute target (wrapping); of immediate shifts and
//!   rotations the amount (0..=63, or 0..=31 for word forms); of all others the sign-extended
//!   immediate; 0 if there is none.
//!
//! Source: The RISC-V Instruction Set Manual, volume I, version 20240411.

/// Target register of writes to `x0`.
pub const SINK: u8 = 32;

/// The register cell that holds LR's reservation, see [`reservation`]; no instruction can name it.
pub const RESERVATION: u8 = 33;

/// Number of register cells: `x0..=x31`, [`SINK`] and [`RESERVATION`].
pub const REGISTERS: usize = 34;

/// Returns the value of [`RESERVATION`] after an LR of `width` bytes (4 or 8) at `address`, which
/// is a multiple of `width`: the two low bits encode the width. Never 0, which means that nothing
/// is reserved.
#[must_use]
pub const fn reservation(address: u64, width: u64) -> u64 {
    address | (width >> 2)
}

macro_rules! ops {
    ($first:ident = $first_text:literal, $($name:ident = $text:literal),+ $(,)?) => {
        /// Operation of an instruction in normal form; the discriminant is its code in the program
        /// table.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Op {
            #[default]
            #[doc = concat!("`", $first_text, "`")]
            $first,
            $(#[doc = concat!("`", $text, "`")] $name,)+
        }

        impl Op {
            /// Every operation, in the order of the codes.
            pub const ALL: &'static [Self] = &[Self::$first, $(Self::$name),+];

            /// Returns the lower-case mnemonic for reports.
            #[must_use]
            pub const fn mnemonic(self) -> &'static str {
                match self { Self::$first => $first_text, $(Self::$name => $text),+ }
            }
        }
    };
}

ops! {
    Illegal = "illegal",
    Add = "add", Sub = "sub", Sh1add = "sh1add", Sh2add = "sh2add", Sh3add = "sh3add",
    AddUw = "add.uw", Sh1addUw = "sh1add.uw", Sh2addUw = "sh2add.uw", Sh3addUw = "sh3add.uw",
    Addw = "addw", Subw = "subw",
    And = "and", Or = "or", Xor = "xor", Andn = "andn", Orn = "orn", Xnor = "xnor",
    Sll = "sll", Srl = "srl", Sra = "sra", Sllw = "sllw", Srlw = "srlw", Sraw = "sraw",
    Rol = "rol", Ror = "ror", Rolw = "rolw", Rorw = "rorw",
    Slt = "slt", Sltu = "sltu", Min = "min", Max = "max", Minu = "minu", Maxu = "maxu",
    Mul = "mul", Mulh = "mulh", Mulhsu = "mulhsu", Mulhu = "mulhu", Mulw = "mulw",
    Div = "div", Divu = "divu", Rem = "rem", Remu = "remu",
    Divw = "divw", Divuw = "divuw", Remw = "remw", Remuw = "remuw",
    AddI = "addi", AddwI = "addiw", AndI = "andi", OrI = "ori", XorI = "xori",
    SllI = "slli", SrlI = "srli", SraI = "srai", SllwI = "slliw", SrlwI = "srliw", SrawI = "sraiw",
    RorI = "rori", RorwI = "roriw", SllUwI = "slli.uw", SltI = "slti", SltuI = "sltiu",
    Beq = "beq", Bne = "bne", Blt = "blt", Bge = "bge", Bltu = "bltu", Bgeu = "bgeu",
    Jal = "jal", Jalr = "jalr",
    Lb = "lb", Lh = "lh", Lw = "lw", Ld = "ld", Lbu = "lbu", Lhu = "lhu", Lwu = "lwu",
    Sb = "sb", Sh = "sh", Sw = "sw", Sd = "sd",
    Clz = "clz", Ctz = "ctz", Cpop = "cpop", Clzw = "clzw", Ctzw = "ctzw", Cpopw = "cpopw",
    SextB = "sext.b", SextH = "sext.h", OrcB = "orc.b", Rev8 = "rev8",
    Ecall = "ecall",
    LrW = "lr.w", LrD = "lr.d", ScW = "sc.w", ScD = "sc.d",
    AmoSwapW = "amoswap.w", AmoAddW = "amoadd.w", AmoXorW = "amoxor.w", AmoAndW = "amoand.w",
    AmoOrW = "amoor.w", AmoMinW = "amomin.w", AmoMaxW = "amomax.w", AmoMinuW = "amominu.w",
    AmoMaxuW = "amomaxu.w",
    AmoSwapD = "amoswap.d", AmoAddD = "amoadd.d", AmoXorD = "amoxor.d", AmoAndD = "amoand.d",
    AmoOrD = "amoor.d", AmoMinD = "amomin.d", AmoMaxD = "amomax.d", AmoMinuD = "amominu.d",
    AmoMaxuD = "amomaxu.d",
}

/// Fields that an operation uses, and hence the slots of its step that are accesses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// No operands: the instruction cannot be executed.
    Illegal,
    /// `rd <- rs1 op rs2`
    Register,
    /// `rd <- rs1 op imm`
    Immediate,
    /// `rd <- op rs1`
    Unary,
    /// `if rs1 op rs2 goto imm`
    Branch,
    /// `rd <- pc + len; goto imm`
    Jal,
    /// `rd <- pc + len; goto (rs1 + imm) & !1`
    Jalr,
    /// `rd <- memory[rs1 + imm]`
    Load,
    /// `memory[rs1 + imm] <- rs2`
    Store,
    /// Code in `x17`; see [`crate::ecall`].
    Ecall,
    /// `rd <- memory[rs1]; reserved <- rs1`
    LoadReserved,
    /// `if reserved == rs1 { memory[rs1] <- rs2; rd <- 0 } else { rd <- 1 }; reserved <- nothing`
    StoreConditional,
    /// `rd <- memory[rs1]; memory[rs1] <- rd op rs2`
    Amo,
}

impl Op {
    /// Number of operations.
    pub const COUNT: usize = Self::ALL.len();

    /// Returns the operation with this code.
    #[must_use]
    pub fn from_code(code: u8) -> Option<Self> {
        Self::ALL.get(usize::from(code)).copied()
    }

    /// Returns the code in the program table.
    #[must_use]
    pub const fn code(self) -> u8 {
        self as u8
    }

    /// Returns the operation's format.
    #[must_use]
    pub const fn format(self) -> Format {
        let code = self as u8;
        if code == Self::Illegal as u8 {
            Format::Illegal
        } else if code <= Self::Remuw as u8 {
            Format::Register
        } else if code <= Self::SltuI as u8 {
            Format::Immediate
        } else if code <= Self::Bgeu as u8 {
            Format::Branch
        } else if code == Self::Jal as u8 {
            Format::Jal
        } else if code == Self::Jalr as u8 {
            Format::Jalr
        } else if code <= Self::Lwu as u8 {
            Format::Load
        } else if code <= Self::Sd as u8 {
            Format::Store
        } else if code <= Self::Rev8 as u8 {
            Format::Unary
        } else if code == Self::Ecall as u8 {
            Format::Ecall
        } else if code <= Self::LrD as u8 {
            Format::LoadReserved
        } else if code <= Self::ScD as u8 {
            Format::StoreConditional
        } else {
            Format::Amo
        }
    }

    /// Returns the bytes that a load, store or atomic moves; 0 for every other operation.
    #[must_use]
    pub const fn width(self) -> u64 {
        match self {
            Self::Lb | Self::Lbu | Self::Sb => 1,
            Self::Lh | Self::Lhu | Self::Sh => 2,
            Self::Lw | Self::Lwu | Self::Sw | Self::LrW | Self::ScW => 4,
            Self::Ld | Self::Sd | Self::LrD | Self::ScD => 8,
            _ => match self.format() {
                Format::Amo if (self as u8) <= Self::AmoMaxuW as u8 => 4,
                Format::Amo => 8,
                _ => 0,
            },
        }
    }

    /// Whether a chip exists for the operation: true for all except [`Op::Illegal`].
    #[must_use]
    pub const fn is_provable(self) -> bool {
        !matches!(self.format(), Format::Illegal)
    }
}

/// One instruction in normal form (module documentation).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Instruction {
    /// Operation.
    pub op: Op,
    /// Destination register, 1..=32; 0 if the operation writes none.
    pub rd: u8,
    /// First source register, 0..=31.
    pub rs1: u8,
    /// Second source register, 0..=31; 0 if there is none.
    pub rs2: u8,
    /// Immediate, sign-extended; absolute target of branches and `Jal`.
    pub imm: u64,
    /// Length in bytes: 2 or 4.
    pub len: u8,
}
