"""A merging unit in plain Python: IEC 61850-9-2LE frames in UDP datagrams, 4 kHz, eight units a frame, paced by the wall clock.

Usage: sampled-values-sender.py HOST PORT SECONDS. 230 V and 10 A, 30 degrees lagging, 50.02 Hz; In and Vn are nothing.
"""
import math
import socket
import struct
import sys
import time

HOST, PORT, SECONDS = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
RATE, UNITS, FREQUENCY = 4000, 8, 50.02
# Ia Ib Ic In in mA, Va Vb Vc Vn in units of 10 mV: amplitude, angle, counts per unit.
CHANNELS = [(10, -30, 1000), (10, -150, 1000), (10, 90, 1000), (0, 0, 1000),
            (230, 0, 100), (230, -120, 100), (230, 120, 100), (0, 0, 100)]


def element(tag, content):
    size = len(content)
    length = bytes([size]) if size < 128 else bytes([0x82, size >> 8, size & 255])
    return bytes([tag]) + length + content


def unit(sample):
    turn = 2 * math.pi * FREQUENCY * sample / RATE
    data = b"".join(
        struct.pack(">iI", round(rms * math.sqrt(2) * math.sin(turn + math.radians(angle)) * counts), 0)
        for rms, angle, counts in CHANNELS)
    return element(0x30, element(0x80, b"MU01") + element(0x82, struct.pack(">H", sample % RATE))
                   + element(0x83, struct.pack(">I", 1)) + element(0x85, b"\x02") + element(0x87, data))


def frame(sample):
    units = b"".join(unit(sample + offset) for offset in range(UNITS))
    pdu = element(0x60, element(0x80, bytes([UNITS])) + element(0xA2, units))
    addresses = bytes.fromhex("010ccd040001" "020000000001" "81008000")
    return addresses + struct.pack(">HHHHH", 0x88BA, 0x4000, len(pdu) + 8, 0, 0) + pdu


sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
begin = math.ceil(time.time())
for first in range(0, int(SECONDS * RATE), UNITS):
    time.sleep(max(0.0, begin + (first + UNITS) / RATE - time.time()))
    sender.sendto(frame(first), (HOST, PORT))
