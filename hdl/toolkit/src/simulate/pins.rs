//! Ports of a rust-hdl block.
//!
//! rust-hdl shows a block's signals through `Probe`, read-only and as text. [`Pins`] reaches the
//! signals with their types, so that setting or reading a port takes a few machine instructions.
//! Signals, arrays and interfaces nest; names join with `_`, as in the emitted Verilog.

use rust_hdl::prelude::{Block as _, Clock, In, Out, Signal};

use super::dut::{Direction, Port};
use crate::word::Word;

/// Signals that are ports, numbered from 0.
pub trait Pins {
    /// Returns the number of ports.
    fn count(&self) -> usize;

    /// Appends the ports in their order; each name is `name` or begins with it.
    fn describe(&self, name: &str, ports: &mut Vec<Port>);

    /// Sets an input; an output keeps its value.
    fn set(&mut self, pin: usize, limbs: &[u64]);

    /// Reads a port; limbs above its width become zero.
    fn get(&self, pin: usize, limbs: &mut [u64]);
}

/// A block with known ports, implemented by [`ports!`](crate::ports).
pub trait Ports: Pins {
    /// Sets the clock.
    fn set_clock(&mut self, high: bool);
}

impl<T: Word> Pins for Signal<In, T> {
    #[inline]
    fn count(&self) -> usize {
        1
    }

    fn describe(&self, name: &str, ports: &mut Vec<Port>) {
        ports.push(Port {
            name: name.to_owned(),
            width: T::BITS,
            direction: Direction::Input,
        });
    }

    #[inline]
    fn set(&mut self, _: usize, limbs: &[u64]) {
        self.next = T::from_limbs(limbs);
    }

    #[inline]
    fn get(&self, _: usize, limbs: &mut [u64]) {
        self.next.write_limbs(limbs);
    }
}

impl<T: Word> Pins for Signal<Out, T> {
    #[inline]
    fn count(&self) -> usize {
        1
    }

    fn describe(&self, name: &str, ports: &mut Vec<Port>) {
        ports.push(Port {
            name: name.to_owned(),
            width: T::BITS,
            direction: Direction::Output,
        });
    }

    #[inline]
    fn set(&mut self, _: usize, _: &[u64]) {}

    #[inline]
    fn get(&self, _: usize, limbs: &mut [u64]) {
        self.val().write_limbs(limbs);
    }
}

impl<P: Pins, const N: usize> Pins for [P; N] {
    fn count(&self) -> usize {
        self.iter().map(Pins::count).sum()
    }

    fn describe(&self, name: &str, ports: &mut Vec<Port>) {
        for (index, element) in self.iter().enumerate() {
            element.describe(&format!("{name}_{index}"), ports);
        }
    }

    #[inline]
    fn set(&mut self, pin: usize, limbs: &[u64]) {
        let each = self.first().map_or(1, Pins::count);
        if let Some(element) = self.get_mut(pin / each) {
            element.set(pin % each, limbs);
        }
    }

    #[inline]
    fn get(&self, pin: usize, limbs: &mut [u64]) {
        let each = self.first().map_or(1, Pins::count);
        match <[P]>::get(self, pin / each) {
            Some(element) => element.get(pin % each, limbs),
            None => limbs.fill(0),
        }
    }
}

/// Sets a clock signal at once, not in the next round of evaluation; for [`ports!`](crate::ports).
#[doc(hidden)]
#[inline]
pub fn drive_clock(signal: &mut Signal<In, Clock>, high: bool) {
    signal.next = Clock::from(high);
    signal.update_all();
}

/// Returns the name of a field below `prefix`; for [`ports!`](crate::ports).
#[doc(hidden)]
#[must_use]
pub fn joined(prefix: &str, field: &str) -> String {
    if prefix.is_empty() {
        field.to_owned()
    } else {
        format!("{prefix}_{field}")
    }
}

/// Lists the ports of a block or an interface, in declaration order.
///
/// ```ignore
/// ports!(impl [D: Word] StreamRx<D> { data, valid, ready });            // an interface: Pins
/// ports!(impl [D: Word] Skid<D> { clock clock; reset, input, output }); // a block: Pins and Ports
/// ports!(Counter { clock clock; enable, count });                       // without generics
/// ```
#[macro_export]
macro_rules! ports {
    (@pins [$($generics:tt)*] $block:ty, $($field:ident),+) => {
        impl $($generics)* $crate::simulate::Pins for $block {
            #[inline]
            fn count(&self) -> usize {
                0 $(+ $crate::simulate::Pins::count(&self.$field))+
            }

            fn describe(&self, name: &str, ports: &mut Vec<$crate::simulate::Port>) {
                $($crate::simulate::Pins::describe(
                    &self.$field,
                    &$crate::simulate::joined(name, stringify!($field)),
                    ports,
                );)+
            }

            #[inline]
            fn set(&mut self, pin: usize, limbs: &[u64]) {
                let first = 0;
                $(
                    let after = first + $crate::simulate::Pins::count(&self.$field);
                    if pin < after {
                        return $crate::simulate::Pins::set(&mut self.$field, pin - first, limbs);
                    }
                    let first = after;
                )+
                let _ = first;
            }

            #[inline]
            fn get(&self, pin: usize, limbs: &mut [u64]) {
                let first = 0;
                $(
                    let after = first + $crate::simulate::Pins::count(&self.$field);
                    if pin < after {
                        return $crate::simulate::Pins::get(&self.$field, pin - first, limbs);
                    }
                    let first = after;
                )+
                let _ = first;
                limbs.fill(0);
            }
        }
    };
    (@block [$($generics:tt)*] [$($block:tt)*] { clock $clock:ident; $($field:ident),+ $(,)? }) => {
        $crate::ports!(@pins [$($generics)*] $($block)*, $($field),+);
        impl $($generics)* $crate::simulate::Ports for $($block)* {
            #[inline]
            fn set_clock(&mut self, high: bool) {
                $crate::simulate::drive_clock(&mut self.$clock, high);
            }
        }
    };
    (@block [$($generics:tt)*] [$($block:tt)*] { $($field:ident),+ $(,)? }) => {
        $crate::ports!(@pins [$($generics)*] $($block)*, $($field),+);
    };
    (@block [$($generics:tt)*] [$($block:tt)*] $next:tt $($rest:tt)*) => {
        $crate::ports!(@block [$($generics)*] [$($block)* $next] $($rest)*);
    };
    (impl [$($generics:tt)*] $($rest:tt)+) => {
        $crate::ports!(@block [<$($generics)*>] [] $($rest)+);
    };
    ($($rest:tt)+) => {
        $crate::ports!(@block [] [] $($rest)+);
    };
}
