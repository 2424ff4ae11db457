//! Colours and marks.
//!
//! Series use the colours of Okabe and Ito (2008), which are distinguishable with any colour
//! vision. An SVG contains the colours of the light page. The style sheet replaces ink, grid, paper
//! and black by attribute selectors (`[stroke="#DADADA"]`), so a drawing copied out of the page
//! keeps its colours. Colour is never the only mark: lines have markers and a label each, segments
//! a number and, from the ninth on, hatching.

use plotters::prelude::{Circle, PathElement, Polygon, RGBColor, Rectangle};
use plotters::style::Color;

use super::{Area, Drawn};

/// Text and axes; replaced by the style sheet.
pub(super) const INK: RGBColor = RGBColor(0x1A, 0x1A, 0x1A);
/// Lines of the grid, and between a point and its label; replaced by the style sheet.
pub(super) const GRID: RGBColor = RGBColor(0xDA, 0xDA, 0xDA);
/// Leaders of labels and reference lines; replaced by the style sheet.
pub(super) const QUIET: RGBColor = RGBColor(0x76, 0x76, 0x76);
/// Text on a light fill, the same on every page.
const ON_LIGHT: RGBColor = RGBColor(0x10, 0x10, 0x10);
/// Text on a dark fill, the same on every page.
const ON_DARK: RGBColor = RGBColor(0xFE, 0xFE, 0xFE);

const ORANGE: RGBColor = RGBColor(0xE6, 0x9F, 0x00);
const SKY: RGBColor = RGBColor(0x56, 0xB4, 0xE9);
const GREEN: RGBColor = RGBColor(0x00, 0x9E, 0x73);
const YELLOW: RGBColor = RGBColor(0xF0, 0xE4, 0x42);
const BLUE: RGBColor = RGBColor(0x00, 0x72, 0xB2);
const VERMILLION: RGBColor = RGBColor(0xD5, 0x5E, 0x00);
const PURPLE: RGBColor = RGBColor(0xCC, 0x79, 0xA7);
const GREY: RGBColor = RGBColor(0x99, 0x99, 0x99);
/// Replaced by white on a dark page.
const BLACK: RGBColor = RGBColor(0x00, 0x00, 0x00);

/// Colours of lines and points, the strongest first. Without yellow, which is invisible as a thin
/// line on white.
const LINES: [RGBColor; 7] = [BLUE, VERMILLION, GREEN, PURPLE, BLACK, ORANGE, SKY];

/// Colours of segments, neighbours far apart; the style sheet has them as `.f0` to `.f7`.
const FILLS: [RGBColor; 8] = [SKY, ORANGE, GREEN, YELLOW, BLUE, VERMILLION, PURPLE, GREY];

/// Number of looks: every colour of a segment, then the same hatched.
pub(in super::super) const SEGMENTS: usize = 2 * FILLS.len();

/// Look of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Look {
    index: usize,
}

impl Look {
    /// Returns the look of the series with this index; colours repeat with other marks.
    pub(in super::super) const fn of(index: usize) -> Self {
        Self { index }
    }

    pub(super) fn colour(self) -> RGBColor {
        let colour = LINES.get(self.index % LINES.len());
        colour.copied().unwrap_or(BLACK)
    }

    /// Returns the mark at a point, in pixels of the drawing.
    pub(super) fn mark(self, area: &Area<'_>, (x, y): (i32, i32)) -> Drawn {
        let colour = self.colour();
        // Five marks and seven colours are coprime: 35 series differ.
        match self.index % 5 {
            0 => area.draw(&Circle::new((x, y), 4, colour.filled())),
            1 => area.draw(&Rectangle::new(
                [(x - 4, y - 4), (x + 4, y + 4)],
                colour.filled(),
            )),
            2 => {
                let corners = [(x, y - 5), (x + 5, y + 4), (x - 5, y + 4)];
                area.draw(&Polygon::new(corners, colour.filled()))
            }
            3 => {
                let corners = [(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)];
                area.draw(&Polygon::new(corners, colour.filled()))
            }
            _ => {
                let wide = colour.stroke_width(2);
                area.draw(&PathElement::new([(x - 4, y - 4), (x + 4, y + 4)], wide))?;
                area.draw(&PathElement::new([(x - 4, y + 4), (x + 4, y - 4)], wide))
            }
        }
    }
}

/// Returns the colour of the segment with this index.
pub(super) fn fill(index: usize) -> RGBColor {
    let colour = FILLS.get(index % FILLS.len());
    colour.copied().unwrap_or(GREY)
}

/// Returns whether that segment is hatched.
pub(super) const fn hatched(index: usize) -> bool {
    index % SEGMENTS >= FILLS.len()
}

/// Returns the colour of text on that segment.
pub(super) fn on_fill(index: usize) -> RGBColor {
    if fill(index) == BLUE {
        ON_DARK
    } else {
        ON_LIGHT
    }
}

/// Returns the style sheet's classes for a swatch of that segment.
pub(in super::super) fn fill_class(index: usize) -> String {
    let hatch = if hatched(index) { " hatched" } else { "" };
    format!("swatch f{}{hatch}", index % FILLS.len())
}

/// Returns the style sheet's classes for a swatch of that line.
pub(in super::super) fn line_class(index: usize) -> String {
    format!("swatch l{}", index % LINES.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(RGBColor(red, green, blue): RGBColor) -> String {
        format!("#{red:02X}{green:02X}{blue:02X}")
    }

    #[test]
    fn the_style_sheet_knows_the_colours() {
        let style = include_str!("../style.css");
        for colour in [INK, GRID, QUIET, BLACK].map(hex) {
            assert!(
                style.contains(&format!("[stroke=\"{colour}\"]")),
                "{colour}"
            );
            assert!(style.contains(&format!("[fill=\"{colour}\"]")), "{colour}");
        }
        for (index, colour) in FILLS.into_iter().map(hex).enumerate() {
            assert!(
                style.contains(&format!(".f{index} {{ background-color: {colour}; }}")),
                "{colour}"
            );
        }
    }

    #[test]
    fn the_style_sheet_knows_the_lines() {
        let style = include_str!("../style.css");
        for (index, colour) in LINES.into_iter().map(hex).enumerate() {
            let value = if colour == "#000000" {
                "var(--black)"
            } else {
                &colour
            };
            assert!(
                style.contains(&format!(".l{index} {{ background-color: {value}; }}")),
                "{colour}"
            );
        }
    }

    #[test]
    fn segments_differ() {
        let mut looks: Vec<String> = (0..SEGMENTS).map(fill_class).collect();
        looks.sort_unstable();
        looks.dedup();
        assert_eq!(looks.len(), SEGMENTS);
    }
}
