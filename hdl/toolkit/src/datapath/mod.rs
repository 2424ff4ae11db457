//! Wide arithmetic pipelines, built as graphs of width-typed operations.
//!
//! [`Builder`] combines operations and aligns their operands by shared delays; [`Builder::finish`]
//! returns a [`Datapath`], a module that takes operands on every clock. A module can be an instance
//! in others. A module has three meanings, which tests compare: [`Datapath::evaluate`] (the
//! function, on unbounded integers), [`Simulation`] (every register, clock by clock) and
//! [`Datapath::verilog`].
//!
//! ```
//! use num_bigint::BigUint;
//! use zkfabric_hdl_toolkit::datapath::{Builder, Simulation};
//!
//! // a * b + c
//! let mut b = Builder::new("multiply_add");
//! let (x, y, z) = (b.input("a", 26), b.input("b", 17), b.input("c", 40));
//! let product = b.multiply(x, y);
//! let product = b.register(product);
//! let sum = b.add(product, z, 44); // z waits for the product
//! let module = b.finish(&[("sum", sum)])?;
//! assert_eq!(module.latency(), 2);
//!
//! let mut simulation = Simulation::new(&module);
//! for (port, value) in [3u64, 5, 7].into_iter().enumerate() {
//!     simulation.set(port, &[value]);
//! }
//! simulation.tick();
//! simulation.tick();
//! assert_eq!(simulation.output(0), [22]);
//! assert_eq!(module.evaluate(&[3u8, 5, 7].map(BigUint::from)), [BigUint::from(22u8)]);
//! # Ok::<(), zkfabric_hdl_toolkit::datapath::DatapathError>(())
//! ```

mod builder;
mod compile;
mod error;
mod evaluate;
mod finish;
mod graph;
mod leaf;
mod names;
mod simulation;
mod tape;
#[cfg(test)]
mod tests;
mod verilog;

pub use builder::{Builder, Wire};
pub use error::DatapathError;
pub use graph::{Datapath, Port, Statistics};
pub use leaf::Leaf;
pub use simulation::Simulation;
pub use verilog::STAGES;

/// Maximum width of a value, in bits.
pub const MAX_WIDTH: usize = 1 << 16;
