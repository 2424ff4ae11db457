//! A circuit behind named ports.

use crate::HdlError;

/// Direction of a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Driven from outside.
    Input,
    /// Driven by the circuit.
    Output,
}

/// A port of a circuit.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Port {
    /// Name in the Verilog.
    pub name: String,
    /// Width in bits.
    pub width: usize,
    /// Direction.
    pub direction: Direction,
}

impl Port {
    /// Returns the number of 64-bit limbs in a value.
    #[must_use]
    pub const fn limbs(&self) -> usize {
        limbs(self.width)
    }

    /// Writes `limbs` to `held` as the port holds them: missing limbs are zero, bits above the
    /// width are dropped.
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

/// Returns the number of 64-bit limbs for `width` bits.
#[must_use]
pub const fn limbs(width: usize) -> usize {
    width.div_ceil(64)
}

/// Index of a port in [`Dut::ports`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PortId(pub usize);

/// A circuit with one clock.
pub trait Dut {
    /// Returns all ports but the clock.
    fn ports(&self) -> &[Port];

    /// Sets an input. Missing limbs are zero; bits above the width are ignored. Setting an output
    /// or a missing port has no effect.
    fn set(&mut self, port: PortId, limbs: &[u64]);

    /// Reads a port into `limbs`; limbs above its width become zero.
    fn get(&self, port: PortId, limbs: &mut [u64]);

    /// Simulates one clock cycle: the inputs settle, the clock rises, the circuit settles, the
    /// clock falls.
    ///
    /// # Errors
    /// The circuit does not settle.
    fn tick(&mut self) -> Result<(), HdlError>;

    /// Settles the outputs without a clock edge.
    ///
    /// # Errors
    /// The circuit does not settle.
    fn settle(&mut self) -> Result<(), HdlError>;

    /// Returns the number of rising edges so far.
    fn cycles(&self) -> u64;
}

/// Further operations of every [`Dut`].
pub trait DutExt: Dut {
    /// Looks up a port by name and direction.
    ///
    /// # Errors
    /// There is no such port.
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

    /// Looks up an input by name.
    ///
    /// # Errors
    /// There is no such input.
    fn input(&self, name: &str) -> Result<PortId, HdlError> {
        self.port(name, Direction::Input)
    }

    /// Looks up an output by name.
    ///
    /// # Errors
    /// There is no such output.
    fn output(&self, name: &str) -> Result<PortId, HdlError> {
        self.port(name, Direction::Output)
    }

    /// Returns the number of limbs in a value of `port`; zero for a missing port.
    fn limbs_of(&self, port: PortId) -> usize {
        self.ports().get(port.0).map_or(0, Port::limbs)
    }

    /// Returns the value of a port.
    fn value(&self, port: PortId) -> Vec<u64> {
        let mut value = vec![0; self.limbs_of(port)];
        self.get(port, &mut value);
        value
    }

    /// Returns the low 64 bits of a port.
    fn low(&self, port: PortId) -> u64 {
        let mut value = [0];
        self.get(port, &mut value);
        value[0]
    }

    /// Returns whether the lowest bit of a port is set.
    fn is_high(&self, port: PortId) -> bool {
        self.low(port) & 1 == 1
    }

    /// Holds `reset` high for `cycles` edges, with all other inputs zero. A circuit without `reset`
    /// is clocked as often.
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

    /// Clocks the circuit until `output` is high after the inputs have settled; returns the edges
    /// it took.
    ///
    /// # Errors
    /// `output` is not high within `limit_cycles` edges, or the circuit does not settle.
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

/// A circuit around another one: methods not overridden go to the inner circuit.
pub trait Wrapper {
    /// Type of the inner circuit.
    type Inner: Dut + ?Sized;

    /// Returns the inner circuit.
    fn inner(&self) -> &Self::Inner;

    /// Returns the inner circuit, mutably.
    fn inner_mut(&mut self) -> &mut Self::Inner;

    /// Implements [`Dut::get`].
    #[inline]
    fn get_around(&self, port: PortId, limbs: &mut [u64]) {
        self.inner().get(port, limbs);
    }

    /// Implements [`Dut::tick`].
    ///
    /// # Errors
    /// Errors of the inner circuit, and the wrapper's own.
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
