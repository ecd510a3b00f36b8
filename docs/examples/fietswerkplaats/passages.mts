export const passages = {
  "1": {
    "words": 26,
    "hash": "7634f14ca90b74f5",
    "before": "5d544a9436215872",
    "after": "f5f29e173eb06b91"
  },
  "2": {
    "words": 7,
    "hash": "36625ffbddb4aa03",
    "before": "eac2dad36f9584fe",
    "after": "831ea030a99ec87a"
  },
  "3": {
    "words": 19,
    "hash": "e7ef9f5b9ae72d12",
    "before": "090eb200551d62a3",
    "after": "d09b1fac53c53927"
  },
  "4": {
    "words": 12,
    "hash": "7c74ad325ae87cb8",
    "before": "1445ed55b66e05cb",
    "after": "5a74d727456bda9a"
  },
  "5": {
    "words": 12,
    "hash": "5ffb4a811ab66d12",
    "before": "80b72684922cf3f8",
    "after": "03ab0fe31763c51a"
  },
  "6": {
    "words": 28,
    "hash": "80c915b38fc2ee4c",
    "before": "b9f9cfe51225ea6a",
    "after": "8f53e7aae3b9851c"
  },
  "7": {
    "words": 25,
    "hash": "2d3c2f2f24a695fa",
    "before": "341bc9776f10523d",
    "after": "c8b7df5dd574ed0e"
  },
  "8": {
    "words": 12,
    "hash": "ceb7693c1a6c200d",
    "before": "04ca2ab634719453",
    "after": "1269180c4a969494"
  },
  "9": {
    "words": 21,
    "hash": "2119d5f68ea7d4c5",
    "before": "77041c6b2ed5a8c1",
    "after": "03d049dc0fe559bd"
  },
  "10": {
    "words": 15,
    "hash": "c06e1079cf2d691d",
    "before": "408b6d8407d1f81d",
    "after": "44641a1a781e6257"
  },
  "11": {
    "words": 8,
    "hash": "9eaddd4b3ed2d462",
    "before": "b6514063336158dc",
    "after": "e3b0c44298fc1c14"
  }
};
