//! A method.

/// A method.
#[derive(Clone, Copy, Debug)]
pub(super) struct Method {
    pub(super) name: &'static str,
    pub(super) summary: &'static str,
    /// `name: kind`, or `name?: kind` of one that may be missing.
    pub(super) params: &'static [&'static str],
    /// Kind of the result.
    pub(super) result: &'static str,
    /// Parameters of an example, as JSON.
    pub(super) example: &'static str,
}

/// Returns a method.
pub(super) const fn method(
    name: &'static str,
    summary: &'static str,
    params: &'static [&'static str],
    result: &'static str,
    example: &'static str,
) -> Method {
    Method {
        name,
        summary,
        params,
        result,
        example,
    }
}
