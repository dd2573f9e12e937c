internal import NewsModel
