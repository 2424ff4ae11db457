//! Drawings: SVG by `plotters`, in colours that the page's style sheet replaces.
//!
//! | module | draws |
//! |---|---|
//! | `axis` | nothing: positions of values, and labelled values |
//! | `palette` | nothing: colours and marks of series |
//! | `frame` | axes and grid |
//! | `curves` | lines and steps over a number |
//! | `scatter` | points with names |
//! | `bars` | rows of segments |
//! | `labels` | nothing: positions of labels without overlap |
//!
//! The library estimates the size of text, because the SVG backend has no font library; every
//! margin is therefore fixed here.

mod axis;
mod bars;
mod curves;
mod frame;
mod labels;
mod palette;
mod scatter;

use std::io;

use plotters::coord::Shift;
use plotters::drawing::DrawingAreaErrorKind;
use plotters::prelude::{DrawingArea, IntoDrawingArea, SVGBackend};

use super::html::Markup;
use crate::Error;

pub(super) use axis::Axis;
pub(super) use bars::{Bar, Bars, Segment};
pub(super) use curves::{Curve, Curves, Tags, distribution};
pub(super) use palette::{Look, SEGMENTS, fill_class, line_class};
pub(super) use scatter::{Point, Scatter};

/// Width of every drawing, in its own pixels.
const WIDTH: u32 = 800;
/// Size of text, in the same pixels. At the minimum width of a figure a pixel of a drawing is 0.85
/// of a pixel of the page.
const TEXT: f64 = 14.0;
/// The size that `plotters` needs as input to write [`TEXT`] into the SVG.
const ASKED: f64 = TEXT * 1.24;
/// Approximate width of a character of text: the average of names in the widest font of the style
/// sheet (Verdana and similar).
const CHARACTER: f64 = 0.64 * TEXT;

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Drawn<T = ()> = Result<T, DrawingAreaErrorKind<io::Error>>;

/// Makes a drawing of this height, with a title for screen readers.
fn drawing(
    title: &str,
    height: u32,
    paint: impl FnOnce(&Area<'_>) -> Drawn,
) -> Result<Markup, Error> {
    let refused = |error: DrawingAreaErrorKind<io::Error>| Error::Drawing {
        figure: title.to_owned(),
        reason: error.to_string(),
    };
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (WIDTH, height)).into_drawing_area();
        paint(&area).map_err(refused)?;
        area.present().map_err(refused)?;
    }
    // The library's own tag fixes the size and lacks the role: only its content is kept.
    let content = svg.split_once('>').map_or("", |(_, rest)| rest);
    let content = content.trim_end().trim_end_matches("</svg>").to_owned();
    let view = format!("0 0 {WIDTH} {height}");
    let attributes = [("role", "img"), ("aria-label", title), ("viewBox", &view)];
    let titled = Markup::tag("title", title).then(&Markup::trusted(content));
    Ok(Markup::element("svg", &attributes, titled).line())
}
