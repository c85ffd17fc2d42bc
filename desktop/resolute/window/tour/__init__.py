"""The tour: four steps that point at what one works with, over the sample or the pair that is shown."""
