//! Comparison of a kernel's registers with their description.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Behaviour, CONTROL_RANGE, Register};
use zkfabric_hdl_toolkit::simulate::Dut as _;

use super::Bench;
use super::drain::Drain;

/// Words written to register i: these, turned left by i bits. The last one returns every stored
/// field to 0.
const WORDS: [u32; 3] = [0xffff_ffff, 0x5a69_c3f1, 0];

/// A description, what registers are expected to contain, and what was seen of them.
struct Described<'a> {
    registers: &'a [Register],
    /// Contents of each register.
    now: Vec<u32>,
    /// Bits that were read as 1 and as 0.
    ones: Vec<u32>,
    zeros: Vec<u32>,
}

impl<'a> Described<'a> {
    fn new(registers: &'a [Register]) -> Self {
        let none = vec![0; registers.len()];
        Self {
            registers,
            now: registers.iter().map(Register::reset).collect(),
            ones: none.clone(),
            zeros: none,
        }
    }

    /// Returns a register with its place in the description.
    fn find(&self, name: &str) -> Result<(usize, &'a Register), HdlError> {
        let mut registers = self.registers.iter().enumerate();
        let found = registers.find(|(_, register)| register.name == name);
        found.ok_or_else(|| wrong(name, "described", "no register"))
    }

    /// Returns the bits of a field of a register.
    fn mask(&self, name: &str, field: &str) -> Result<u32, HdlError> {
        let (_, register) = self.find(name)?;
        let found = register.fields.iter().find(|other| other.name == field);
        found.map_or_else(
            || Err(wrong(field, "described", "no field")),
            |field| Ok(field.mask()),
        )
    }
}

fn wrong(port: &str, expected: &str, got: &str) -> HdlError {
    HdlError::Port {
        port: port.to_owned(),
        expected: expected.to_owned(),
        got: got.to_owned(),
    }
}

impl Bench<'_> {
    /// Checks every register of an idle kernel, which has just been reset and whose arguments of 0
    /// make a run that ends: values after the reset; what writes and reads do to each field, before
    /// a run and when one has ended and another one waits; that the circuit changes the fields that
    /// it is said to change; that other words read 0.
    ///
    /// # Errors
    /// A register differs from the description.
    pub(crate) fn described(&mut self, registers: &[Register]) -> Result<(), HdlError> {
        let mut all = Described::new(registers);
        let all = &mut all;
        let start = all.mask("CTRL", "ap_start")?;
        let proceed = all.mask("CTRL", "ap_continue")?;
        let ready = all.mask("CTRL", "ap_ready")?;
        self.hold(true)?;
        self.drain = Drain::Ended;
        for index in 0..registers.len() {
            self.compare(all, index, "after a reset")?;
        }
        self.words(all, start)?;
        self.others(registers)?;

        // The first run ends, and a second one waits.
        let (causes, enables) = (all.find("IP_ISR")?, all.find("IP_IER")?);
        let enabled = enables.1.mask_of(Behaviour::Stored);
        self.put(all, enables.0, enabled)?;
        self.put(all, causes.0, all.now[causes.0])?;
        self.expect(causes.1.offset, 0, "cleared")?;
        self.put(all, 0, start)?;
        self.ends(all)?;
        all.now[causes.0] = enabled;
        self.compare(all, causes.0, "when a run has ended")?;
        self.put(all, 0, start)?;
        let waits = self.read(0)?;
        let described = registers[0].written(all.now[0], start) & start;
        self.same("ap_start", described.into(), waits & u64::from(start))?;
        self.seen(all, 0, waits)?;
        self.words(all, proceed)?;

        // The second run begins at the acknowledgement of the first one.
        all.ones[0] &= !ready;
        self.put(all, 0, proceed)?;
        self.ends(all)?;
        self.same("ap_ready, seen", ready.into(), (all.ones[0] & ready).into())?;
        self.commands(all)?;
        self.changes(all)
    }

    /// Writes a register, without effects of the circuit on the expectation.
    fn put(&mut self, all: &Described<'_>, index: usize, word: u32) -> Result<(), HdlError> {
        self.write(all.registers[index].offset, word.into())
            .map(drop)
    }

    /// Notes what was read from a register. A field that reads clear has to be clear in the next
    /// read, and a command reads 0.
    fn seen(&mut self, all: &mut Described<'_>, index: usize, value: u64) -> Result<(), HdlError> {
        let register = &all.registers[index];
        let value = u32::try_from(value).unwrap_or(u32::MAX);
        let commands = register.mask_of(Behaviour::OneActs);
        self.same(&register.name, 0, (value & commands).into())?;
        all.now[index] = register.left(value);
        all.ones[index] |= value;
        all.zeros[index] |= !value;
        Ok(())
    }

    /// Reads a register twice, as expected and as the first read leaves it.
    fn compare(
        &mut self,
        all: &mut Described<'_>,
        index: usize,
        when: &str,
    ) -> Result<(), HdlError> {
        for _ in 0..2 {
            let register = &all.registers[index];
            let value = self.read(register.offset)?;
            let what = format!("{} {when}", register.name);
            self.same(&what, all.now[index].into(), value)?;
            self.seen(all, index, value)?;
        }
        Ok(())
    }

    /// Writes words to all registers, but for the bits `not` of the first one, and reads all of
    /// them afterwards.
    fn words(&mut self, all: &mut Described<'_>, not: u32) -> Result<(), HdlError> {
        // What the circuit has done so far is in the expectation.
        for index in 0..all.registers.len() {
            let value = self.read(all.registers[index].offset)?;
            self.seen(all, index, value)?;
        }
        for word in WORDS {
            for (index, register) in all.registers.iter().enumerate() {
                let turns = u32::try_from(index).unwrap_or(0);
                let kept = if index == 0 { !not } else { u32::MAX };
                let word = word.rotate_left(turns) & kept;
                self.put(all, index, word)?;
                all.now[index] = register.written(all.now[index], word);
            }
            for index in 0..all.registers.len() {
                self.compare(all, index, "after a write")?;
            }
        }
        Ok(())
    }

    /// Checks that words outside the description read 0, also when ones were written to them.
    fn others(&mut self, registers: &[Register]) -> Result<(), HdlError> {
        for offset in (0..CONTROL_RANGE).step_by(4) {
            if !registers.iter().any(|register| register.offset == offset) {
                self.write(offset, 0xffff_ffff)?;
                self.expect(offset, 0, "no register")?;
            }
        }
        Ok(())
    }

    /// Reads the first register until a run has ended and the kernel is idle, and twice more.
    fn ends(&mut self, all: &mut Described<'_>) -> Result<(), HdlError> {
        let done = u64::from(all.mask("CTRL", "ap_done")? | all.mask("CTRL", "ap_idle")?);
        let clears = u64::from(all.registers[0].mask_of(Behaviour::ReadClears));
        let from = self.dut.cycles();
        let mut value = self.read(0)?;
        loop {
            self.seen(all, 0, value)?;
            if value & done == done {
                break;
            }
            if self.dut.cycles() > from + self.limit_cycles {
                return self.expect(0, done, "done");
            }
            let before = std::mem::replace(&mut value, self.read(0)?);
            // In a run, bits are only set, but for those that a read has cleared.
            let cleared = before & !value;
            self.same("CTRL, cleared in a run", before & clears, cleared)?;
        }
        self.compare(all, 0, "when a run has ended")
    }

    /// Checks that each command, when a run has ended, changes the first register, which then is as
    /// after a reset.
    fn commands(&mut self, all: &Described<'_>) -> Result<(), HdlError> {
        for (index, register) in all.registers.iter().enumerate() {
            for field in &register.fields {
                if field.behaviour == Behaviour::OneActs {
                    let idle = u64::from(all.registers[0].reset());
                    let before = self.read(0)?;
                    self.same(&field.name, 1, u64::from(before != idle))?;
                    self.put(all, index, field.mask())?;
                    self.expect(0, idle, &field.name)?;
                }
            }
        }
        Ok(())
    }

    /// Checks that fields that the circuit is said to change have changed: status words of 32 bits
    /// excepted, of which some belong to errors.
    fn changes(&mut self, all: &Described<'_>) -> Result<(), HdlError> {
        for (index, register) in all.registers.iter().enumerate() {
            let (ones, zeros) = (all.ones[index], all.zeros[index]);
            for field in &register.fields {
                let mask = field.mask();
                let both = ones & mask != 0 && zeros & mask != 0;
                let changes = match field.behaviour {
                    Behaviour::Stored | Behaviour::OneActs => true,
                    Behaviour::ReadOnly => both || field.bits > 1,
                    Behaviour::OneSets | Behaviour::OneToggles | Behaviour::ReadClears => both,
                };
                self.same(&field.name, 1, changes.into())?;
            }
        }
        Ok(())
    }
}
