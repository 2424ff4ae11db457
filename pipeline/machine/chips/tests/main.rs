//! The tests of this crate, in one program, which is linked once.

mod documentation;
mod normal_form;
mod work;
