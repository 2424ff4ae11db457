//! One segment, read frame by frame.

use crate::error::{Damage, Error};
use crate::file;
use crate::format::{
    FRAME_HEADER, FrameHeader, Hash, Kind, Name, PAGE, SEGMENT_HEADER, SegmentHeader, Wrong,
    frame_bytes, running,
};
use crate::options::MOST_BYTES;
use crate::storage::{Storage, StorageFile};

/// Bytes that a search reads at once: a multiple of a page.
const CHUNK: usize = 256 * PAGE as usize;

/// A group with its frame's numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Number of the group.
    pub group: u64,
    /// Epoch of the writer.
    pub epoch: u64,
    /// Running hash up to this group.
    pub hash: Hash,
    /// Content of the group.
    pub payload: Vec<u8>,
}

/// What a frame says.
#[derive(Debug)]
pub(crate) enum Step {
    /// A group, and the last group that was durable when its frame was written.
    Group(Frame, u64),
    /// All groups before the frame are durable.
    Seal,
}

/// What lies behind the last frame that is right.
#[derive(Debug)]
pub(crate) struct Rest {
    /// Whether every byte is zero.
    pub(crate) is_zero: bool,
    /// Offset of a frame that shows that a group was durable.
    pub(crate) later: Option<u64>,
}

/// A position between two frames of a segment.
#[derive(Debug)]
pub(crate) struct Cursor {
    file: Box<dyn StorageFile>,
    name: String,
    length: u64,
    header: SegmentHeader,
    /// Offset of the next frame.
    pub(crate) offset: u64,
    /// Number of the next group.
    pub(crate) next: u64,
    /// Running hash up to here.
    pub(crate) hash: Hash,
}

impl Cursor {
    /// Opens a segment. A file with a segment's name was durable with its header before it got the
    /// name, so a wrong header is damage.
    pub(crate) fn open(storage: &dyn Storage, name: Name) -> Result<Self, Error> {
        let segment = name.file();
        let opened = storage.open(&segment);
        let file = opened.map_err(|source| Error::file("open", &segment, source))?;
        let length = file.length();
        let length = length.map_err(|source| Error::file("read", &segment, source))?;
        // A file that was made longer may have holes of any size, and would be read to its end.
        let what = "the most bytes of a segment";
        Wrong::unless(what, MOST_BYTES.max(length), MOST_BYTES)
            .map_err(|wrong| damage(&segment, 0, name.first, wrong))?;
        let mut bytes = [0; SEGMENT_HEADER];
        file::read(&*file, &segment, &mut bytes, 0)?;
        let header = SegmentHeader::decode(&bytes).and_then(|header| {
            Wrong::unless("the first group's number", name.first, header.first)?;
            Wrong::unless("the epoch", name.epoch, header.epoch)?;
            Ok(header)
        });
        let damage = |wrong| damage(&segment, 0, name.first, wrong);
        let header = header.map_err(damage)?;
        Ok(Self {
            file,
            name: segment,
            length,
            header,
            offset: PAGE,
            next: header.first,
            hash: header.hash,
        })
    }

    /// Returns the number of the segment's first group.
    pub(crate) const fn first(&self) -> u64 {
        self.header.first
    }

    /// Returns the file, to cut it.
    pub(crate) fn into_file(self) -> (Box<dyn StorageFile>, String) {
        (self.file, self.name)
    }

    /// Returns what is wrong here as damage.
    pub(crate) fn damage(&self, wrong: Wrong) -> Box<Damage> {
        damage(&self.name, self.offset, self.next, wrong)
    }

    /// Returns what is wrong with the header as damage.
    pub(crate) fn damage_at_start(&self, wrong: Wrong) -> Box<Damage> {
        damage(&self.name, 0, self.header.first, wrong)
    }

    /// Reads the next frame and steps over it; the inner error is what is wrong with it.
    pub(crate) fn step(&mut self) -> Result<Result<Step, Wrong>, Error> {
        let mut bytes = [0; FRAME_HEADER];
        file::read(&*self.file, &self.name, &mut bytes, self.offset)?;
        let header = match self.decode(&bytes) {
            Ok(header) => header,
            Err(wrong) => return Ok(Err(wrong)),
        };
        let end = self.offset + frame_bytes(header.length as usize);
        if header.kind == Kind::Seal {
            self.offset = end;
            return Ok(Ok(Step::Seal));
        }
        let mut payload = vec![0; header.length as usize];
        let content = self.offset + FRAME_HEADER as u64;
        file::read(&*self.file, &self.name, &mut payload, content)?;
        let hash = running(&self.hash, header.group, &payload);
        let [expected, found] = [header.checksum, crc32c::crc32c(&payload)].map(u32::to_le_bytes);
        let right = Wrong::unless_bytes("the CRC32C of the payload", &expected, &found)
            .and_then(|()| Wrong::unless_bytes("the running hash", &hash, &header.hash));
        if let Err(wrong) = right {
            return Ok(Err(wrong));
        }
        let frame = Frame {
            group: header.group,
            epoch: header.epoch,
            hash,
            payload,
        };
        (self.offset, self.hash) = (end, hash);
        self.next = self.next.saturating_add(1);
        Ok(Ok(Step::Group(frame, header.durable)))
    }

    /// Reads a header that may stand here.
    fn decode(&self, bytes: &[u8; FRAME_HEADER]) -> Result<FrameHeader, Wrong> {
        let header = FrameHeader::decode(bytes)?;
        Wrong::unless("the segment's salt", self.header.salt, header.salt)?;
        Wrong::unless("the epoch", self.header.epoch, header.epoch)?;
        let last = self.next.saturating_sub(1);
        match header.kind {
            Kind::Group => Wrong::unless("the group's number", self.next, header.group)?,
            Kind::Seal => {
                Wrong::unless("the sealed group's number", last, header.group)?;
                Wrong::unless("the length of a seal", 0, header.length.into())?;
                Wrong::unless_bytes("the running hash", &self.hash, &header.hash)?;
            }
        }
        let end = self.offset + (FRAME_HEADER as u64) + u64::from(header.length);
        Wrong::unless("the end of the segment", self.length.max(end), self.length)?;
        Wrong::unless(
            "the durable group's number",
            header.durable.min(last),
            header.durable,
        )?;
        Ok(header)
    }

    /// Looks behind the last right frame for frames that show that the next group was durable.
    ///
    /// Headers alone are compared: their salt is the segment's, so that no payload contains one.
    pub(crate) fn rest(&self) -> Result<Rest, Error> {
        let mut rest = Rest {
            is_zero: true,
            later: None,
        };
        let mut offset = self.offset;
        let behind = usize::try_from(self.length.saturating_sub(offset)).unwrap_or(usize::MAX);
        let mut chunk = vec![0; CHUNK.min(behind)];
        while offset < self.length && rest.later.is_none() {
            file::read(&*self.file, &self.name, &mut chunk, offset)?;
            rest.is_zero &= chunk.iter().all(|byte| *byte == 0);
            let mut places = (offset..).step_by(PAGE as usize);
            rest.later = chunk
                .chunks(PAGE as usize)
                .zip(&mut places)
                .find_map(|(page, place)| {
                    let header = FrameHeader::decode(page.first_chunk()?).ok()?;
                    let is_ours = header.salt == self.header.salt;
                    (is_ours && header.durable >= self.next).then_some(place)
                });
            offset += CHUNK as u64;
        }
        Ok(rest)
    }
}

fn damage(segment: &str, offset: u64, group: u64, wrong: Wrong) -> Box<Damage> {
    Box::new(Damage {
        segment: segment.to_owned(),
        offset,
        group,
        what: wrong.what,
        expected: wrong.expected,
        found: wrong.found,
        later: None,
    })
}
