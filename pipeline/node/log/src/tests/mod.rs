//! Tests of the log against a simulated disk.
//!
//! | module | holds |
//! |---|---|
//! | `disk` | the disk: it loses, tears and zeroes what was not synchronised, and fails when told |
//! | `model` | the log against a list in memory, with an end of the process at every operation |
//! | `damage` | pages of zeros and changed bits: what is damage, and what a torn tail |
//! | `faults` | errors of the disk, and writers with an old epoch |

mod damage;
mod disk;
mod faults;
mod model;
