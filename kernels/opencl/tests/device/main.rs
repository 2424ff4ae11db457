//! The kernels on every device of this machine, against the native kernels and arkworks.

mod discovery;
mod fixture;
mod keccak;
mod msm;
mod ntt;
mod programs;
