//! A circuit behind named ports.

use crate::HdlError;

/// Whether a value goes into the circuit or comes out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Set from outside.
    Input,
    /// Set by the circuit.
    Output,
}

/// A port of a circuit.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Port {
    /// Its name in the Verilog.
    pub name: String,
    /// Its width in bits.
    pub width: usize,
    /// Its direction.
    pub direction: Direction,
}

impl Port {
    /// Limbs of 64 bits of a value.
    #[must_use]
    pub const fn limbs(&self) -> usize {
        limbs(self.width)
    }

    /// What the port holds when it is set to `limbs`: missing ones are zero, bits above the width are left out.
    pub(crate) fn hold(&self, limbs: &[u64], held: &mut [u64]) {
        for (index, limb) in held.iter_mut().take(self.limbs()).enumerate() {
            *limb = limbs.get(index).copied().unwrap_or_default();
            let rest = self.width - 64 * index;
            if rest < 64 {
                *limb &= (1 << rest) - 1;
            }
        }
    }
}

/// Limbs of 64 bits that hold `width` bits.
#[must_use]
pub const fn limbs(width: usize) -> usize {
    width.div_ceil(64)
}

/// Index of a port in [`Dut::ports`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PortId(pub usize);

/// A circuit with one clock.
pub trait Dut {
    /// All ports but the clock.
    fn ports(&self) -> &[Port];

    /// Sets an input. Missing limbs are zero; bits above the width are ignored. Setting an output, or a port that is not
    /// there, changes nothing.
    fn set(&mut self, port: PortId, limbs: &[u64]);

    /// Reads a port into `limbs`; limbs above its width become zero.
    fn get(&self, port: PortId, limbs: &mut [u64]);

    /// One clock cycle: the inputs settle, the clock rises, the circuit settles, the clock falls.
    ///
    /// # Errors
    /// The circuit does not settle.
    fn tick(&mut self) -> Result<(), HdlError>;

    /// Lets outputs follow inputs without a clock.
    ///
    /// # Errors
    /// The circuit does not settle.
    fn settle(&mut self) -> Result<(), HdlError>;

    /// Rising edges so far.
    fn cycles(&self) -> u64;
}

/// What every [`Dut`] can do besides.
pub trait DutExt: Dut {
    /// The port of this name and direction.
    ///
    /// # Errors
    /// There is none.
    fn port(&self, name: &str, direction: Direction) -> Result<PortId, HdlError> {
        let wrong = |got: String| HdlError::Port {
            port: name.to_owned(),
            expected: format!("{direction:?}").to_lowercase(),
            got,
        };
        let index = self.ports().iter().position(|port| port.name == name);
        let (index, port) = index
            .and_then(|index| Some((index, self.ports().get(index)?)))
            .ok_or_else(|| {
                let names: Vec<_> = self.ports().iter().map(|port| port.name.as_str()).collect();
                wrong(format!("none; there are {}", names.join(", ")))
            })?;
        if port.direction == direction {
            Ok(PortId(index))
        } else {
            Err(wrong(format!("{:?}", port.direction).to_lowercase()))
        }
    }

    /// The input of this name.
    ///
    /// # Errors
    /// There is none.
    fn input(&self, name: &str) -> Result<PortId, HdlError> {
        self.port(name, Direction::Input)
    }

    /// The output of this name.
    ///
    /// # Errors
    /// There is none.
    fn output(&self, name: &str) -> Result<PortId, HdlError> {
        self.port(name, Direction::Output)
    }

    /// Limbs of a value of `port`; zero for a port that is not there.
    fn limbs_of(&self, port: PortId) -> usize {
        self.ports().get(port.0).map_or(0, Port::limbs)
    }

    /// The value of a port.
    fn value(&self, port: PortId) -> Vec<u64> {
        let mut value = vec![0; self.limbs_of(port)];
        self.get(port, &mut value);
        value
    }

    /// The low 64 bits of a port.
    fn low(&self, port: PortId) -> u64 {
        let mut value = [0];
        self.get(port, &mut value);
        value[0]
    }

    /// Whether the lowest bit of a port is set.
    fn is_high(&self, port: PortId) -> bool {
        self.low(port) & 1 == 1
    }

    /// Holds `reset` high for `cycles` edges, with all other inputs zero. A circuit without that input is clocked as often.
    ///
    /// # Errors
    /// The circuit does not settle.
    fn reset(&mut self, cycles: u64) -> Result<(), HdlError> {
        for index in 0..self.ports().len() {
            if self
                .ports()
                .get(index)
                .is_some_and(|port| port.direction == Direction::Input)
            {
                self.set(PortId(index), &[]);
            }
        }
        let reset = self.input("reset").ok();
        if let Some(reset) = reset {
            self.set(reset, &[1]);
        }
        for _ in 0..cycles {
            self.tick()?;
        }
        if let Some(reset) = reset {
            self.set(reset, &[0]);
        }
        Ok(())
    }

    /// Clocks the circuit until `output` is high after the inputs have settled; returns the edges it took.
    ///
    /// # Errors
    /// It is not within `limit_cycles` edges, or the circuit does not settle.
    fn wait_for(&mut self, output: PortId, limit_cycles: u64) -> Result<u64, HdlError> {
        for waited in 0..=limit_cycles {
            self.settle()?;
            if self.is_high(output) {
                return Ok(waited);
            }
            if waited < limit_cycles {
                self.tick()?;
            }
        }
        let name = self.ports().get(output.0).map_or("?", |port| &port.name);
        Err(HdlError::Timeout {
            awaited: format!("{name} = 1"),
            limit_cycles,
            cycle: self.cycles(),
        })
    }
}

impl<D: Dut + ?Sized> DutExt for D {}

/// A circuit around another: what is not written out goes to the inner one.
pub trait Wrapper {
    /// The circuit inside.
    type Inner: Dut + ?Sized;

    /// The circuit inside.
    fn inner(&self) -> &Self::Inner;

    /// The circuit inside, to be driven.
    fn inner_mut(&mut self) -> &mut Self::Inner;

    /// [`Dut::get`].
    #[inline]
    fn get_around(&self, port: PortId, limbs: &mut [u64]) {
        self.inner().get(port, limbs);
    }

    /// [`Dut::tick`].
    ///
    /// # Errors
    /// Those of the circuit inside, and the wrapper's own.
    #[inline]
    fn tick_around(&mut self) -> Result<(), HdlError> {
        self.inner_mut().tick()
    }
}

impl<W: Wrapper> Dut for W {
    fn ports(&self) -> &[Port] {
        self.inner().ports()
    }

    #[inline]
    fn set(&mut self, port: PortId, limbs: &[u64]) {
        self.inner_mut().set(port, limbs);
    }

    #[inline]
    fn get(&self, port: PortId, limbs: &mut [u64]) {
        self.get_around(port, limbs);
    }

    #[inline]
    fn tick(&mut self) -> Result<(), HdlError> {
        self.tick_around()
    }

    #[inline]
    fn settle(&mut self) -> Result<(), HdlError> {
        self.inner_mut().settle()
    }

    fn cycles(&self) -> u64 {
        self.inner().cycles()
    }
}

impl<D: Dut + ?Sized> Wrapper for &mut D {
    type Inner = D;

    fn inner(&self) -> &D {
        self
    }

    fn inner_mut(&mut self) -> &mut D {
        self
    }
}

impl<D: Dut + ?Sized> Wrapper for Box<D> {
    type Inner = D;

    fn inner(&self) -> &D {
        self
    }

    fn inner_mut(&mut self) -> &mut D {
        self
    }
}
