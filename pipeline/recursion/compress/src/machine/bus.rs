//! The buses and their messages.
//!
//! | bus | message | who sends | who receives |
//! |---|---|---|---|
//! | [`WIRE`] | address, value | the row that makes a value | every row that reads it, verifier: public values |
//! | [`POINT`] | address, infinity, words of x and of y | the row that makes a point | every row that reads it, verifier: results |
//! | [`TABLE`] | address of a point, digit, infinity, words of x and of y | the rows that make its multiples | additions |
//! | [`DIGIT`] | term, window, digit | digits of a scalar | additions |
//! | [`RANGE16`] | value | whoever needs `value < 2^16` | range table |
//!
//! Addresses, terms, windows and how often a value is read are columns of the verifying key. For each address there is one row that makes
//! what stands there, so that a bus that balances has everybody read the same.

use zkfabric_air::Bus;
pub use zkfabric_chips::bus::RANGE16;

/// Scalars.
pub const WIRE: Bus = Bus {
    id: 21,
    name: "wire",
};
/// Points.
pub const POINT: Bus = Bus {
    id: 22,
    name: "point",
};
/// Multiples of points.
pub const TABLE: Bus = Bus {
    id: 23,
    name: "table",
};
/// Digits of scalars.
pub const DIGIT: Bus = Bus {
    id: 24,
    name: "digit",
};
