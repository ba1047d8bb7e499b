"""The tour: the real window, driven through the main job by its real widgets."""
