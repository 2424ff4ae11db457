//! A pipeline as a part of a rust-hdl block.
//!
//! rust-hdl needs a block with typed signals and a hand-written `Logic`, like its own DFF.
//! [`datapath_block!`](crate::datapath_block) writes this block around a [`Leaf`]: at each rising
//! edge the leaf passes the inputs to the simulation and the outputs back; the Verilog is an
//! instance of the module, and the emitter appends the text of the modules.

use std::sync::Arc;

use rust_hdl::prelude::{Verilog, Wrapper};

use super::{Datapath, Port, Simulation, error::DatapathError};
use crate::word::Word;

/// Simulation and Verilog behind a block's signals.
#[derive(Clone, Debug)]
pub struct Leaf {
    simulation: Simulation,
    limbs: Vec<u64>,
}

impl Leaf {
    /// Wraps a pipeline with exactly these ports, in this order.
    ///
    /// # Errors
    /// Ports that differ in name, number or width.
    pub fn new(
        module: &Arc<Datapath>,
        inputs: &[(&str, usize)],
        outputs: &[(&str, usize)],
    ) -> Result<Self, DatapathError> {
        compare(module, &mut module.inputs().iter(), inputs)?;
        compare(module, &mut module.outputs(), outputs)?;
        Ok(Self {
            simulation: Simulation::new(module),
            limbs: Vec::new(),
        })
    }

    /// Returns the pipeline.
    pub fn module(&self) -> &Arc<Datapath> {
        self.simulation.module()
    }

    /// Sets an input for the next edge.
    #[inline]
    pub fn set<T: Word>(&mut self, input: usize, value: &T) {
        self.limbs.resize(T::BITS.div_ceil(64), 0);
        value.write_limbs(&mut self.limbs);
        self.simulation.set(input, &self.limbs);
    }

    /// Clocks the simulation.
    #[inline]
    pub fn tick(&mut self) {
        self.simulation.tick();
    }

    /// Returns an output after the last edge.
    #[inline]
    pub fn output<T: Word>(&self, output: usize) -> T {
        T::from_limbs(self.simulation.output(output))
    }

    /// Returns the instance, for `Logic::hdl`.
    pub fn hdl(&self) -> Verilog {
        let module = self.module();
        let mut pins: Vec<String> = Vec::new();
        if module.latency() > 0 {
            pins.push(".clock(clock)".to_owned());
        }
        let names = module.inputs().iter().chain(module.outputs());
        pins.extend(names.map(|p| format!(".{0}({0})", p.name)));
        Verilog::Wrapper(Wrapper {
            code: format!("{} pipeline (\n  {}\n);", module.name(), pins.join(",\n  ")),
            cores: module.verilog(),
        })
    }
}

/// Reports the first port that differs from the expected one.
fn compare(
    module: &Datapath,
    got: &mut dyn Iterator<Item = &Port>,
    expected: &[(&str, usize)],
) -> Result<(), DatapathError> {
    let wrong = |name: &str| {
        Err(DatapathError::Port {
            module: module.name.clone(),
            name: name.to_owned(),
        })
    };
    for &(name, width) in expected {
        if got
            .next()
            .is_none_or(|p| p.name != name || p.width != width)
        {
            return wrong(name);
        }
    }
    got.next().map_or(Ok(()), |p| wrong(&p.name))
}

/// Defines a rust-hdl block around a pipeline: a `clock` and one signal per port. rust-hdl's derive
/// needs its prelude in scope.
///
/// ```
/// use rust_hdl::prelude::*;
/// use zkfabric_hdl_toolkit::datapath::Builder;
///
/// zkfabric_hdl_toolkit::datapath_block! {
///     /// Sum of two numbers.
///     pub struct Sum { a: 254, b: 254 } -> { sum: 255 }
/// }
///
/// let mut b = Builder::new("sum_254");
/// let (x, y) = (b.input("a", 254), b.input("b", 254));
/// let sum = b.add(x, y, 255);
/// let block = Sum::new(&b.finish(&[("sum", sum)])?)?;
/// # Ok::<(), zkfabric_hdl_toolkit::datapath::DatapathError>(())
/// ```
#[macro_export]
macro_rules! datapath_block {
    (
        $(#[$meta:meta])*
        $visibility:vis struct $name:ident { $($input:ident: $in_width:literal),* $(,)? }
            -> { $($output:ident: $out_width:literal),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Debug, LogicBlock)]
        $visibility struct $name {
            /// All registers take their values at the rising edge.
            pub clock: Signal<In, Clock>,
            $(
                #[doc = concat!("Input of ", $in_width, " bits.")]
                pub $input: Signal<In, $crate::word::W<$in_width>>,
            )*
            $(
                #[doc = concat!("Output of ", $out_width, " bits.")]
                pub $output: Signal<Out, $crate::word::W<$out_width>>,
            )*
            _leaf: Box<$crate::datapath::Leaf>,
        }

        impl $name {
            /// Wraps this pipeline.
            ///
            /// # Errors
            /// A pipeline with other ports.
            $visibility fn new(
                module: &::std::sync::Arc<$crate::datapath::Datapath>,
            ) -> Result<Self, $crate::datapath::DatapathError> {
                let leaf = $crate::datapath::Leaf::new(
                    module,
                    &[$((stringify!($input), $in_width)),*],
                    &[$((stringify!($output), $out_width)),*],
                )?;
                Ok(Self {
                    clock: Default::default(),
                    $($input: Default::default(),)*
                    $($output: Default::default(),)*
                    _leaf: Box::new(leaf),
                })
            }
        }

        impl Logic for $name {
            fn update(&mut self) {
                if self.clock.pos_edge() {
                    let mut _port = 0;
                    $(
                        self._leaf.set(_port, &self.$input.val());
                        _port += 1;
                    )*
                    self._leaf.tick();
                    let mut _port = 0;
                    $(
                        self.$output.next = self._leaf.output(_port);
                        _port += 1;
                    )*
                }
            }

            fn connect(&mut self) {
                $(self.$output.connect();)*
            }

            fn hdl(&self) -> Verilog {
                self._leaf.hdl()
            }
        }
    };
}
