//! Tests of the log against a simulated disk.
//!
//! | module | holds |
//! |---|---|
//! | `model` | the log against a list in memory, with an end of the process at every operation |
//! | `damage` | pages of zeros and changed bits: what is damage, and what a torn tail |
//! | `figures` | what the thread counts |
//! | `faults` | errors of the disk, and writers with an old epoch |

mod damage;
mod faults;
mod figures;
mod model;
