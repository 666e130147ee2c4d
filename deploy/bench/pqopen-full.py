"""Drives pqopen-lib (DaqOpen) as a black box over a file of interleaved 32-bit samples (va vb vc vn ia ib ic in).

usage: pqopen-full.py SAMPLES RATE
Prints seconds of signal for each second of processor time of this process; reading the file and two seconds of warm-up
are not counted. Everything that its device turns on is on: harmonics and interharmonics to order 50, synchronised
intervals, flicker, mains signalling, deviations, energy, and detectors for dips and swells. Blocks of 200 ms suit it best.
"""
import logging
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")
logging.disable(logging.CRITICAL)

import numpy as np
from daqopen.channelbuffer import AcqBuffer
from pqopen.eventdetector import EventController, EventDetectorLevelHigh, EventDetectorLevelLow
from pqopen.powersystem import PowerSystem

rate = float(sys.argv[2])
samples = np.fromfile(sys.argv[1], dtype=np.float32).reshape(-1, 8)
columns = [np.ascontiguousarray(samples[:, n]) for n in range(8)]
block = int(rate // 5)

stamps = AcqBuffer(size=200_000, dtype=np.int64)
volts = [AcqBuffer(size=200_000) for _ in range(3)]
amperes = [AcqBuffer(size=200_000) for _ in range(3)]
system = PowerSystem(zcd_channel=volts[0], input_samplerate=rate, zcd_threshold=1)
for phase in range(3):
    system.add_phase(u_channel=volts[phase], i_channel=amperes[phase])
system.enable_harmonic_calculation(50)
system.enable_nper_abs_time_sync(stamps, interval_sec=10)
system.enable_fluctuation_calculation(nominal_voltage=230.0, pst_interval_sec=10)
system.enable_mains_signaling_calculation(frequency=383.3)
system.enable_under_over_deviation_calculation(u_din=230.0)
energy_file = Path(tempfile.mkdtemp()) / "energy.json"
system.enable_energy_channels(energy_file, ignore_value=True)
system._update_calc_channels()
events = EventController(time_channel=stamps, sample_rate=rate)
for phase in range(3):
    channel = system.output_channels[f"U{phase + 1}_1p_hp_rms"]
    events.add_event_detector(EventDetectorLevelLow(207.0, 4.6, channel))
    events.add_event_detector(EventDetectorLevelHigh(253.0, 4.6, channel))


def feed(first):
    stamps.put_data((np.arange(first, first + block) * (1e6 / rate)).astype(np.int64) + 1_700_000_000_000_000)
    for phase in range(3):
        volts[phase].put_data(columns[phase][first : first + block])
        amperes[phase].put_data(columns[4 + phase][first : first + block])
    system.process()
    events.process()


warm = int(rate * 2) // block * block
for first in range(0, warm, block):
    feed(first)
began = time.process_time()
fed = 0
for first in range(warm, len(samples) - block + 1, block):
    feed(first)
    fed += block
print(fed / rate / (time.process_time() - began))
