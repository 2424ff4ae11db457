//! Every platform as a backend.

use ark_bn254::{Fr, G1Affine};

use super::{Platform, columns, keccak, ntt, points};
use crate::{
    Backend, Bases, DeviceColumn, DeviceInfo, Direction, Error, OwnedScalars, Scalars, Spent,
};

impl<P: Platform> Backend for P {
    fn name(&self) -> &'static str {
        Platform::name(self)
    }

    fn device(&self) -> DeviceInfo {
        Platform::device(self)
    }

    fn spent(&self) -> Spent {
        Platform::spent(self)
    }

    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        points::load_bases(self, &bases)
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        columns::msm(self, bases, columns)
    }

    fn upload(&self, scalars: Scalars<'_>) -> Result<DeviceColumn, Error> {
        columns::upload(self, scalars)
    }

    fn download(&self, column: &DeviceColumn) -> Result<OwnedScalars, Error> {
        columns::download(self, column)
    }

    fn msm_columns(&self, bases: &Bases, columns: &[DeviceColumn]) -> Result<Vec<G1Affine>, Error> {
        columns::msm_columns(self, bases, columns)
    }

    fn ntt_columns(
        &self,
        columns: &[DeviceColumn],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Vec<DeviceColumn>, Error> {
        columns::ntt_columns(self, columns, direction, coset)
    }

    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        ntt::ntt(self, columns, direction, coset)
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        keccak::keccak256(self, messages)
    }
}
