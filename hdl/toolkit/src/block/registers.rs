//! The control registers of a kernel, as software sees them.
//!
//! [`Interface::registers`](super::Interface::registers) is the one list of them. The files for
//! Vitis, SystemRDL and IP-XACT are written from it, and a test compares it with the circuits: a
//! register here is what [`Register::written`] and [`Register::left`] say.
//!
//! Names and places are those of UG1393 ("Kernel Interface Requirements") and UG1399 ("`S_AXILITE`
//! Control Register Map").

/// Bits of a register.
pub const REGISTER_BITS: u32 = 32;

/// A register of 32 bits; bits outside its fields read 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    /// Name.
    pub name: String,
    /// Offset in bytes.
    pub offset: usize,
    /// Meaning, without a final dot.
    pub summary: String,
    /// Fields, from the lowest bit on.
    pub fields: Vec<Field>,
}

/// Neighbouring bits of a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Name.
    pub name: String,
    /// Lowest bit.
    pub low: u32,
    /// Number of bits.
    pub bits: u32,
    /// Value after a reset.
    pub reset: u32,
    /// Effect of reads and writes.
    pub behaviour: Behaviour,
    /// Meaning, without a final dot.
    pub summary: String,
}

/// Effect of reads and writes on a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// Holds what was written; the circuit does not change it.
    Stored,
    /// Ones set bits, which the circuit clears.
    OneSets,
    /// Ones toggle bits, which the circuit also sets.
    OneToggles,
    /// A one is a command; reads 0.
    OneActs,
    /// The circuit sets and clears it; writes change nothing.
    ReadOnly,
    /// The circuit sets bits, a read clears them; writes change nothing.
    ReadClears,
}

impl Behaviour {
    /// All behaviours.
    pub const ALL: [Self; 6] = [
        Self::Stored,
        Self::OneSets,
        Self::OneToggles,
        Self::OneActs,
        Self::ReadOnly,
        Self::ReadClears,
    ];
}

impl Field {
    /// Makes a field of one bit that is 0 after a reset.
    fn bit(name: &str, low: u32, behaviour: Behaviour, summary: &str) -> Self {
        Self {
            name: name.to_owned(),
            low,
            bits: 1,
            reset: 0,
            behaviour,
            summary: summary.to_owned(),
        }
    }

    /// Returns the bits of the field in its register.
    #[must_use]
    pub fn mask(&self) -> u32 {
        let unused = REGISTER_BITS.saturating_sub(self.bits);
        let ones = u32::MAX.checked_shr(unused).unwrap_or(0);
        ones.checked_shl(self.low).unwrap_or(0)
    }
}

impl Register {
    fn new<const N: usize>(name: &str, offset: usize, summary: &str, fields: [Field; N]) -> Self {
        Self {
            name: name.to_owned(),
            offset,
            summary: summary.to_owned(),
            fields: fields.into(),
        }
    }

    /// Makes a register with one field, `value`, of all bits, which are 0 after a reset.
    pub(super) fn whole(name: &str, offset: usize, summary: &str, behaviour: Behaviour) -> Self {
        let value = Field {
            bits: REGISTER_BITS,
            ..Field::bit("value", 0, behaviour, summary)
        };
        Self::new(name, offset, summary, [value])
    }

    /// Returns the value after a reset.
    #[must_use]
    pub fn reset(&self) -> u32 {
        self.each(|field| field.reset.checked_shl(field.low).unwrap_or(0))
    }

    /// Returns the value read after `word` was written, where `before` was read before. What the
    /// circuit does because of the write is not included.
    #[must_use]
    pub fn written(&self, before: u32, word: u32) -> u32 {
        self.each(|field| match field.behaviour {
            Behaviour::Stored => word,
            Behaviour::OneSets => before | word,
            Behaviour::OneToggles => before ^ word,
            Behaviour::OneActs => 0,
            Behaviour::ReadOnly | Behaviour::ReadClears => before,
        })
    }

    /// Returns the value that a read of `value` leaves.
    #[must_use]
    pub fn left(&self, value: u32) -> u32 {
        self.each(|field| match field.behaviour {
            Behaviour::ReadClears | Behaviour::OneActs => 0,
            _ => value,
        })
    }

    /// Returns the bits of the fields with this behaviour.
    #[must_use]
    pub fn mask_of(&self, behaviour: Behaviour) -> u32 {
        self.each(|field| {
            if field.behaviour == behaviour {
                u32::MAX
            } else {
                0
            }
        })
    }

    /// Returns a word whose bits are those of `value` in each field.
    fn each(&self, value: impl Fn(&Field) -> u32) -> u32 {
        let words = self.fields.iter().map(|field| value(field) & field.mask());
        words.fold(0, |word, bits| word | bits)
    }
}

/// Returns the registers of `ap_ctrl_chain`, which every kernel has.
#[must_use]
pub fn control_registers() -> [Register; 4] {
    use Behaviour::{OneActs, OneSets, OneToggles, ReadClears, ReadOnly, Stored};
    let bit = Field::bit;
    let start = "a run waits for its start; the circuit clears it when the run begins, except with auto_restart";
    let done = "a run has ended; a one written to ap_continue clears it";
    let idle = "no run is under way or waits, and no traffic from before a reset is left";
    let ready = "the kernel has taken its arguments";
    let proceed = "acknowledges the end of a run: clears ap_done, and the next run may begin";
    let cause = |when: &str| format!("the interrupt is enabled in IP_IER and {when}");
    let mut idle = bit("ap_idle", 2, ReadOnly, idle);
    idle.reset = 1;
    [
        Register::new(
            "CTRL",
            0x00,
            "control",
            [
                bit("ap_start", 0, OneSets, start),
                bit("ap_done", 1, ReadOnly, done),
                idle,
                bit("ap_ready", 3, ReadClears, ready),
                bit("ap_continue", 4, OneActs, proceed),
                bit("auto_restart", 7, Stored, "runs follow each other"),
            ],
        ),
        Register::new(
            "GIER",
            0x04,
            "interrupts on",
            [bit(
                "enable",
                0,
                Stored,
                "interrupt is high while IP_ISR is not 0",
            )],
        ),
        Register::new(
            "IP_IER",
            0x08,
            "interrupts enabled",
            [
                bit("done", 0, Stored, "when ap_done is set"),
                bit("ready", 1, Stored, "when ap_ready is set"),
            ],
        ),
        Register::new(
            "IP_ISR",
            0x0c,
            "causes of the interrupt",
            [
                bit("done", 0, OneToggles, &cause("ap_done was set")),
                bit("ready", 1, OneToggles, &cause("ap_ready was set")),
            ],
        ),
    ]
}
