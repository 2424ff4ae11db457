//! The buses and their messages.
//!
//! | bus | message | sender | receiver |
//! |---|---|---|---|
//! | [`WIRE`] | address, value | the row that makes a value | every row that reads the value, verifier: public values |
//! | [`POINT`] | address, infinity, words of x and of y | the row that makes a point | every row that reads the point, verifier: results |
//! | [`TABLE`] | address of a point, digit, infinity, words of x and of y | the rows that make the point's multiples | additions |
//! | [`DIGIT`] | term, window, digit | digits of a scalar | additions |
//! | [`RANGE16`] | value | every row that needs `value < 2^16` | range table |
//!
//! Addresses, terms, windows and the number of reads of a value are columns of the verifying key.
//! Exactly one row makes the value of each address, so on a balanced bus all rows read the same
//! value.

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
