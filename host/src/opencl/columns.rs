//! Columns on an OpenCL device.

use ark_bn254::Fr;
use bytemuck::Pod;
use zkfabric_kernels_opencl::Column;

use super::device::OpenCl;
use super::error::{NAME, of};
use crate::{DeviceColumn, Direction, Error, OwnedScalars, Scalars, Width};

pub(super) fn upload(cl: &OpenCl, scalars: Scalars<'_>) -> Result<DeviceColumn, Error> {
    let column = cl.book(cl.device.upload(scalars).map_err(of)?);
    Ok(handle(column))
}

fn handle(column: Column) -> DeviceColumn {
    DeviceColumn::new(NAME, column.len(), column.width(), column)
}

/// Returns the device's column.
fn held(column: &DeviceColumn) -> Result<Column, Error> {
    let held: &Column = column
        .storage()
        .ok_or(Error::ForeignBases { backend: NAME })?;
    held.slice(column.range()).map_err(of)
}

pub(super) fn all(columns: &[DeviceColumn]) -> Result<Vec<Column>, Error> {
    columns.iter().map(held).collect()
}

pub(super) fn download(cl: &OpenCl, column: &DeviceColumn) -> Result<OwnedScalars, Error> {
    fn integers<T: Pod>(cl: &OpenCl, column: &Column) -> Result<Vec<T>, Error> {
        let mut values = vec![T::zeroed(); column.len()];
        let bytes = bytemuck::cast_slice_mut(&mut values);
        cl.book(cl.device.download_bytes(column, bytes).map_err(of)?);
        Ok(values)
    }
    let column = held(column)?;
    Ok(match column.width() {
        Width::Bits => OwnedScalars::Bits(integers(cl, &column)?),
        Width::U8 => OwnedScalars::U8(integers(cl, &column)?),
        Width::U16 => OwnedScalars::U16(integers(cl, &column)?),
        Width::U32 => OwnedScalars::U32(integers(cl, &column)?),
        Width::U64 => OwnedScalars::U64(integers(cl, &column)?),
        Width::I8 => OwnedScalars::I8(integers(cl, &column)?),
        Width::I16 => OwnedScalars::I16(integers(cl, &column)?),
        Width::I32 => OwnedScalars::I32(integers(cl, &column)?),
        Width::I64 => OwnedScalars::I64(integers(cl, &column)?),
        Width::Field => OwnedScalars::Field(cl.book(cl.device.download(&column).map_err(of)?)),
    })
}

/// Transforms copies: the kernels work in place, and handles do not change.
pub(super) fn ntt(
    cl: &OpenCl,
    columns: &[DeviceColumn],
    direction: Direction,
    coset: Option<Fr>,
) -> Result<Vec<DeviceColumn>, Error> {
    let copy = |column: &DeviceColumn| {
        let copy = cl.device.copy(&held(column)?).map_err(of)?;
        Ok(cl.book(copy))
    };
    let copies = columns
        .iter()
        .map(copy)
        .collect::<Result<Vec<_>, Error>>()?;
    let done = cl.device.ntt_columns(&copies, direction, coset);
    cl.book(done.map_err(of)?);
    Ok(copies.into_iter().map(handle).collect())
}
